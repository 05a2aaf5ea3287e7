package org.iroengine.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adjournments: the first is the IRO's, a second needs an IRO manager. */
@Component
@Transactional
public class Adjournments {

	static final String APPROVED = "adjournment-approved";

	private final MeetingRecords meetings;

	private final HoldingRecords records;

	private final MeetingClocks clocks;

	private final HoldingLetters letters;

	private final Clock clock;

	Adjournments(MeetingRecords meetings, HoldingRecords records, MeetingClocks clocks, HoldingLetters letters,
			Clock clock) {
		this.meetings = meetings;
		this.records = records;
		this.clocks = clocks;
		this.letters = letters;
		this.clock = clock;
	}

	/** Whether the review of the meeting was adjourned before. */
	@Transactional(readOnly = true)
	public boolean before(long meetingId) {
		return this.records.adjournedBefore(this.meetings.get(meetingId));
	}

	/** Records that a meeting is adjourned ahead of its day, because no report came. */
	public void ahead(long meetingId, String reason) {
		this.records.keep(this.meetings.get(meetingId), new Holding(meetingId, MeetingOutcome.ADJOURNED, null, null,
				null, null, null, CalledOff.NO_REPORT, reason, before(meetingId), List.of()));
	}

	/** What IRO managers have refused, the last one first. */
	@Transactional(readOnly = true)
	public List<RefusedAdjournment> refused(long meetingId) {
		return this.meetings.table().refused(meetingId);
	}

	/**
	 * Starts the clock of the IRO manager's decision, also where one was refused before.
	 */
	public void ask(long meetingId) {
		this.clocks.again(this.meetings.get(meetingId), APPROVED, this.clock.instant());
	}

	/** Records what an IRO manager decides of a second adjournment. */
	public void decide(long meetingId, boolean approved, String reason) {
		Meeting meeting = this.meetings.get(meetingId);
		this.meetings.table().decideAdjournment(meeting, approved, reason);
		this.clocks.meet(meeting, APPROVED, this.clock.instant());
		this.letters.settled(HoldingLetters.UNDECIDED, meetingId);
		this.meetings.record("second adjournment decided", meeting, Map.of("approved", approved));
	}

	/** Records that nobody decided in time, and tells the head of safeguarding. */
	public void undecided(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		this.clocks.miss(meeting, APPROVED);
		this.letters.undecided(meeting);
	}

}
