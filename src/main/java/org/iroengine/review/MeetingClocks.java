package org.iroengine.review;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.StartMoves;

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

	private final StartMoves starts;

	private final Clock clock;

	MeetingClocks(Deadlines deadlines, StartMoves starts, Clock clock) {
		this.deadlines = deadlines;
		this.starts = starts;
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
			this.starts.move(before.childRef(), before.startsAt(), after.startsAt());
		}
	}

	void drop(Meeting meeting, String reason) {
		this.deadlines.notRequired(meeting.subject(), reason);
	}

	Deadline required(Meeting meeting, String rule) {
		return this.deadlines.required(meeting.subject(), rule);
	}

}
