package org.iroengine.review;

import java.time.Instant;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CourtProceedings;
import org.iroengine.care.Proceedings;
import org.iroengine.care.ProceedingsOpened;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;

/**
 * Tells the Children's Guardian of every date of a review, where there are proceedings; a
 * letter to a Guardian without a mail address waits for business support.
 */
@Component
class GuardianDates {

	static final String PURPOSE = "guardian-told-date";

	static final String OFF = "guardian-told-date-off";

	private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

	private final Letters letters;

	private final Proceedings proceedings;

	private final Meetings meetings;

	private final InvitationFacts facts;

	private final Stops stops;

	GuardianDates(Letters letters, Proceedings proceedings, Meetings meetings, InvitationFacts facts, Stops stops) {
		this.letters = letters;
		this.proceedings = proceedings;
		this.meetings = meetings;
		this.facts = facts;
		this.stops = stops;
	}

	@EventListener
	void on(MeetingBooked news) {
		tell(this.meetings.get(news.meetingId()));
	}

	@EventListener
	void on(MeetingMoved news) {
		tell(this.meetings.get(news.meetingId()));
	}

	/** A date that was told and does not take place. */
	@EventListener
	void on(MeetingClosed news) {
		Meeting meeting = this.meetings.get(news.meetingId());
		if (meeting.state() != MeetingState.HELD && meeting.booking() != null && !stopped(meeting)) {
			open(meeting.childRef()).ifPresent((open) -> write(OFF, meeting, open));
		}
	}

	/** Who becomes the Guardian later hears of the date that is booked. */
	@EventListener
	void on(ProceedingsOpened news) {
		this.meetings.booked(Instant.EPOCH, EVER)
			.stream()
			.filter((meeting) -> meeting.childRef().equals(news.proceedings().childRef()))
			.forEach((meeting) -> write(PURPOSE, meeting, news.proceedings()));
	}

	private void tell(Meeting meeting) {
		if (!stopped(meeting)) {
			open(meeting.childRef()).ifPresent((open) -> write(PURPOSE, meeting, open));
		}
	}

	private boolean stopped(Meeting meeting) {
		return this.stops.stopped(meeting.childRef());
	}

	private Optional<CourtProceedings> open(String childRef) {
		return this.proceedings.of(childRef).stream().filter(CourtProceedings::isOpen).findFirst();
	}

	private void write(String purpose, Meeting meeting, CourtProceedings open) {
		this.letters.write(purpose,
				"meeting-%d %d proceedings-%d".formatted(meeting.id(), meeting.revision(), open.id()),
				new Recipient("guardian", open.guardian(), open.guardianMail()), meeting.childRef(),
				this.facts.date(meeting));
	}

}
