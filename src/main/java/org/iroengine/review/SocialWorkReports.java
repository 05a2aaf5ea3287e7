package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;

/** The social work reports that meetings wait for. */
@Component
@Transactional
public class SocialWorkReports {

	/** The IRO decides what to do without a report. */
	static final String HOLD_OR_ADJOURN = "hold-or-adjourn";

	private static final String REMINDER = "social-work-report-reminder";

	private static final String NO_REPORT = "no-report";

	private final MeetingRecords meetings;

	private final MeetingClocks clocks;

	private final SuggestedConcerns concerns;

	private final HoldingLetters letters;

	private final Clock clock;

	SocialWorkReports(MeetingRecords meetings, MeetingClocks clocks, SuggestedConcerns concerns, HoldingLetters letters,
			Clock clock) {
		this.meetings = meetings;
		this.clocks = clocks;
		this.concerns = concerns;
		this.letters = letters;
		this.clock = clock;
	}

	/** The report for a meeting, where it has come. */
	@Transactional(readOnly = true)
	public Optional<SocialWorkReport> of(long meetingId) {
		return this.meetings.table().report(meetingId);
	}

	/** Records that the report has come; it counts on the day it was sent. */
	public void sent(long meetingId, SocialWorkReport report) {
		Meeting meeting = this.meetings.get(meetingId);
		this.meetings.table().save(meeting, report);
		this.clocks.meet(meeting, ReviewRules.REPORT, LondonTime.startOf(report.sentOn()));
		this.letters.settled(HoldingLetters.REPORT_REMINDER, meetingId);
		this.meetings.record("report sent", meeting,
				Map.of("sentOn", report.sentOn().toString(), "planIncluded", report.planIncluded()));
	}

	/** The report went to the IRO on another day than was told: that day counts. */
	void corrected(Meeting meeting, SocialWorkReport report) {
		this.clocks.judge(meeting, ReviewRules.REPORT, LondonTime.startOf(report.sentOn()));
	}

	/** Reminds the social worker, unless the report is there or its date has passed. */
	public void remind(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		Deadline due = this.clocks.required(meeting, ReviewRules.REPORT);
		if (due.state() == DeadlineState.RUNNING && !due.overdueAt(this.clock.instant())) {
			this.letters.remind(meeting, this.meetings.periodOf(meeting).id());
			this.clocks.reminded(meeting, REMINDER);
		}
	}

	/**
	 * Records that the report has not come in time, suggests a concern where there was
	 * time for it, and asks the IRO what to do.
	 */
	public void overdue(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		Deadline due = this.clocks.miss(meeting, ReviewRules.REPORT);
		boolean missed = due.state() == DeadlineState.MISSED;
		if (missed) {
			this.concerns.suggest(this.meetings.periodOf(meeting), NO_REPORT, "meeting-" + meetingId,
					words(meeting, due));
		}
		Instant from = missed ? LondonTime.startOf(due.dueOn()) : this.clock.instant();
		this.clocks.again(meeting, HOLD_OR_ADJOURN, from);
	}

	/** Whether the IRO is asked what to do without the report. */
	@Transactional(readOnly = true)
	public boolean isChoiceOpen(long meetingId) {
		return this.clocks.isOpen(this.meetings.get(meetingId), HOLD_OR_ADJOURN);
	}

	/** Records what the IRO decided: {@code hold} or {@code adjourn}. */
	public void decide(long meetingId, String decision, String reason) {
		Meeting meeting = this.meetings.get(meetingId);
		this.meetings.table().decide(meeting, decision, reason);
		this.clocks.meet(meeting, HOLD_OR_ADJOURN, this.clock.instant());
		this.letters.settled(HoldingLetters.UNCHOSEN, meetingId);
		this.meetings.record("decided without the report", meeting, Map.of("decision", decision));
	}

	/** Records that nobody has decided in time, and tells the IRO managers. */
	public void unchosen(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		this.clocks.miss(meeting, HOLD_OR_ADJOURN);
		this.letters.unchosen(meeting);
	}

	private static String words(Meeting meeting, Deadline due) {
		return "No social work report had come for the review on %s. Social work had this long: %s."
			.formatted(LondonTime.spoken(meeting.startsAt()), due.explanation());
	}

}
