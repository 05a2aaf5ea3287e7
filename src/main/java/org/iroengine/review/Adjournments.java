package org.iroengine.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** Adjournments: the first is the IRO's, a second needs an IRO manager. */
@Component
@Transactional
public class Adjournments {

	static final String APPROVED = "adjournment-approved";

	private final MeetingRecords meetings;

	private final Holdings holdings;

	private final Deadlines deadlines;

	private final HoldingLetters letters;

	private final Clock clock;

	Adjournments(MeetingRecords meetings, Holdings holdings, Deadlines deadlines, HoldingLetters letters, Clock clock) {
		this.meetings = meetings;
		this.holdings = holdings;
		this.deadlines = deadlines;
		this.letters = letters;
		this.clock = clock;
	}

	/** Whether the review of the meeting was adjourned before. */
	@Transactional(readOnly = true)
	public boolean before(long meetingId) {
		return this.holdings.of(this.meetings.get(meetingId).reviewId())
			.stream()
			.anyMatch((one) -> one.outcome() == MeetingOutcome.ADJOURNED && one.meetingId() != meetingId);
	}

	/** Records that a meeting is adjourned ahead of its day, because no report came. */
	public void ahead(long meetingId, String reason) {
		this.holdings.record(new Holding(meetingId, MeetingOutcome.ADJOURNED, null, null, null, null, null,
				CalledOff.NO_REPORT, reason, before(meetingId), List.of()));
	}

	/** Starts the clock of the IRO manager's decision. */
	public void ask(long meetingId) {
		this.deadlines.start(APPROVED, this.meetings.get(meetingId).subject(), this.clock.instant());
	}

	/** Records what an IRO manager decides of a second adjournment. */
	public void decide(long meetingId, boolean approved, String reason) {
		Meeting meeting = this.meetings.get(meetingId);
		this.meetings.table().decideAdjournment(meeting, approved, reason);
		this.deadlines.meet(meeting.subject(), APPROVED, this.clock.instant(), CurrentUser.name());
		this.meetings.record("second adjournment decided", meeting, Map.of("approved", approved));
	}

	/** Records that nobody decided in time, and tells the head of safeguarding. */
	public void undecided(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		this.deadlines.miss(meeting.subject(), APPROVED);
		this.letters.undecided(meeting);
	}

}
