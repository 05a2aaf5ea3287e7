package org.iroengine.review;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** How the meetings of reviews went, as their IROs record it. */
@Component
@Transactional
public class Holdings {

	/** The process of a meeting, whose task the page belongs to. */
	public static final String PROCESS = "hold-review";

	private final MeetingRecords meetings;

	private final HoldingTable table;

	private final HoldingEffects effects;

	private final Deadlines deadlines;

	private final HoldingLetters letters;

	Holdings(MeetingRecords meetings, HoldingTable table, HoldingEffects effects, Deadlines deadlines,
			HoldingLetters letters) {
		this.meetings = meetings;
		this.table = table;
		this.effects = effects;
		this.deadlines = deadlines;
		this.letters = letters;
	}

	/**
	 * Every meeting of a review that had its day, the earliest first: parts, attendance
	 * and the child's participation of each.
	 */
	@Transactional(readOnly = true)
	public List<Holding> of(long reviewId) {
		return this.table.of(reviewId);
	}

	/** How one meeting went, where that is recorded. */
	@Transactional(readOnly = true)
	public Optional<Holding> find(long meetingId) {
		return this.table.find(meetingId);
	}

	/**
	 * Notes that the IRO has recorded the outcome.
	 * @return whether it is a second adjournment, which an IRO manager must approve
	 */
	public boolean noted(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		this.deadlines.meet(meeting.subject(), ReviewRules.OUTCOME, this.table.recordedAt(meetingId),
				CurrentUser.name());
		this.letters.settled(HoldingLetters.OUTCOME_OVERDUE, meetingId);
		return this.table.find(meetingId).orElseThrow().second();
	}

	/** Records that nobody has recorded the outcome in time, and tells the managers. */
	public void overdue(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		this.deadlines.miss(meeting.subject(), ReviewRules.OUTCOME);
		this.letters.outcomeOverdue(meeting);
	}

	/**
	 * Closes a booked meeting as its record says: the review is held, or has a meeting to
	 * book.
	 * @return whether the review is complete
	 */
	public boolean close(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		Holding holding = this.table.find(meetingId).orElseThrow();
		return meeting.state() == MeetingState.BOOKED && this.effects.of(meeting, holding);
	}

}
