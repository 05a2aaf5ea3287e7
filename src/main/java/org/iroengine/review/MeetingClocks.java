package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.CorrectedVerdicts;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Restarts;
import org.iroengine.web.CurrentUser;

/**
 * The clocks that count back from a meeting: they start when it is booked and move with
 * it.
 */
@Component
class MeetingClocks {

	private static final List<String> BEFORE = List.of(ReviewRules.CHECKLIST_SENT, ReviewRules.CHECKLIST_BACK,
			ReviewRules.ARRANGEMENTS, ReviewRules.INVITATIONS, ReviewRules.CONSULTATION_BACK, ReviewRules.REPORT,
			ReviewRules.SPEAK_WITH_CHILD, ReviewRules.OUTCOME);

	private final Deadlines deadlines;

	private final MovedClocks moved;

	private final Restarts restarts;

	private final CorrectedVerdicts verdicts;

	private final Clock clock;

	MeetingClocks(Deadlines deadlines, MovedClocks moved, Restarts restarts, CorrectedVerdicts verdicts, Clock clock) {
		this.deadlines = deadlines;
		this.moved = moved;
		this.restarts = restarts;
		this.verdicts = verdicts;
		this.clock = clock;
	}

	/** What has gone by already when the meeting is booked cannot be achieved. */
	void start(Meeting meeting) {
		BEFORE.stream()
			.map((rule) -> this.deadlines.start(rule, meeting.subject(), meeting.startsAt()))
			.filter((deadline) -> deadline.overdueAt(this.clock.instant()))
			.forEach((late) -> this.deadlines.notAchievable(meeting.subject(), late.rule(), "booked too late for it"));
	}

	void move(Meeting before, Meeting after) {
		if (!before.startsAt().equals(after.startsAt())) {
			this.moved.move(before, after, BEFORE);
		}
	}

	void drop(Meeting meeting, String reason) {
		this.deadlines.notRequired(meeting.subject(), reason);
	}

	/** Begins a clock, also one that was closed before the meeting moved. */
	void again(Meeting meeting, String rule, Instant from) {
		this.restarts.restart(meeting.subject(), rule, rule, from);
	}

	boolean isOpen(Meeting meeting, String rule) {
		return this.deadlines.find(meeting.subject(), rule).filter((one) -> one.state().open()).isPresent();
	}

	void meet(Meeting meeting, String rule, Instant at) {
		this.deadlines.meet(meeting.subject(), rule, at, CurrentUser.name());
	}

	/** What was met was done on another day than had been told. */
	void judge(Meeting meeting, String rule, Instant at) {
		this.verdicts.judge(meeting.subject(), rule, at);
	}

	Deadline miss(Meeting meeting, String rule) {
		return this.deadlines.miss(meeting.subject(), rule);
	}

	void reminded(Meeting meeting, String reminder) {
		this.deadlines.reminded(meeting.subject(), reminder);
	}

	Deadline required(Meeting meeting, String rule) {
		return this.deadlines.required(meeting.subject(), rule);
	}

}
