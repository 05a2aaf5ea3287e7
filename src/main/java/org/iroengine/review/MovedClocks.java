package org.iroengine.review;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Restarts;
import org.iroengine.deadline.StartMoves;

/**
 * Counts the clocks before a meeting anew when it moves: what could not be achieved may
 * be possible now, and what was possible may be no more.
 */
@Component
class MovedClocks {

	/** What was done when it could not be in time any more is not asked for again. */
	private static final String DONE = """
			select 'convening-checklist-sent' from convening_checklist where meeting_id = :id
			union all
			select 'convening-checklist-back' from convening_checklist where meeting_id = :id and returned_at is not null
			union all
			select 'arrangements-agreed' from convening_checklist where meeting_id = :id and agreed
			union all
			select 'invitations' from convening where meeting_id = :id and sent_at is not null
			union all
			select 'consultation-back' from convening where meeting_id = :id and sent_at is not null
			union all
			select 'social-work-report' from social_work_report where meeting_id = :id
			""";

	private final Deadlines deadlines;

	private final StartMoves starts;

	private final Restarts restarts;

	private final JdbcClient jdbc;

	private final Clock clock;

	MovedClocks(Deadlines deadlines, StartMoves starts, Restarts restarts, JdbcClient jdbc, Clock clock) {
		this.deadlines = deadlines;
		this.starts = starts;
		this.restarts = restarts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Moves those that run, and begins those again that could not be achieved. */
	void move(Meeting before, Meeting after, List<String> rules) {
		List<String> running = inState(after, rules, DeadlineState.RUNNING);
		Set<String> done = done(after);
		List<String> lost = inState(after, rules, DeadlineState.NOT_ACHIEVABLE).stream()
			.filter((rule) -> !done.contains(rule))
			.toList();
		remindedOf(after, running).forEach((rule) -> again(after, rule));
		this.starts.move(before.childRef(), before.startsAt(), after.startsAt());
		lost.forEach((rule) -> again(after, rule));
		running.forEach((rule) -> giveUp(after, rule, "moved too near for it"));
		lost.forEach((rule) -> giveUp(after, rule, "booked too late for it"));
		dropChoice(after);
	}

	private List<String> inState(Meeting meeting, List<String> rules, DeadlineState state) {
		return rules.stream()
			.filter((rule) -> this.deadlines.required(meeting.subject(), rule).state() == state)
			.toList();
	}

	/** Whoever was reminded of the old date is reminded of the new one. */
	private List<String> remindedOf(Meeting meeting, List<String> rules) {
		return this.deadlines.of(meeting.subject())
			.stream()
			.filter((one) -> one.reminder() && one.state() == DeadlineState.MET)
			.map(Deadline::reminderOf)
			.filter(rules::contains)
			.toList();
	}

	/** With its reminders. */
	private void again(Meeting meeting, String rule) {
		this.restarts.restart(meeting.subject(), rule, rule, meeting.startsAt());
	}

	private Set<String> done(Meeting meeting) {
		return new HashSet<>(this.jdbc.sql(DONE).param("id", meeting.id()).query(String.class).list());
	}

	private void giveUp(Meeting meeting, String rule, String reason) {
		if (this.deadlines.required(meeting.subject(), rule).overdueAt(this.clock.instant())) {
			this.deadlines.notAchievable(meeting.subject(), rule, reason);
		}
	}

	/** Nobody chooses what to do without a report that has time again. */
	private void dropChoice(Meeting meeting) {
		Deadline report = this.deadlines.required(meeting.subject(), ReviewRules.REPORT);
		if (report.state() == DeadlineState.RUNNING) {
			this.restarts.drop(meeting.subject(), SocialWorkReports.HOLD_OR_ADJOURN, "the meeting has moved");
		}
	}

}
