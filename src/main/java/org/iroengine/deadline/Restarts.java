package org.iroengine.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a subject is due by another rule or from another start. */
@Component
@Transactional
public class Restarts {

	private final Ledger ledger;

	private final DeadlineStarter starter;

	private final DeadlineMover mover;

	Restarts(Ledger ledger, DeadlineStarter starter, DeadlineMover mover) {
		this.ledger = ledger;
		this.starter = starter;
		this.mover = mover;
	}

	/** Closes what is open by a rule, because it is not required any more. */
	public void drop(Subject subject, String rule, String reason) {
		this.ledger.lock(subject, rule)
			.filter((deadline) -> deadline.state().open())
			.ifPresent((open) -> this.mover.drop(open, reason));
	}

	/**
	 * Counts by the rule from the start on, with reminders, timers and tasks; where
	 * another rule counted before, its deadline is not required any more.
	 * @param before the rule that counted until now; it may be the same
	 */
	public void restart(Subject subject, String before, String rule, Instant start) {
		this.ledger.holdCalendar();
		this.ledger.lockOpen(subject)
			.stream()
			.filter((open) -> !before.equals(rule))
			.filter((open) -> open.rule().equals(before) || Objects.equals(open.reminderOf(), before))
			.forEach((open) -> this.mover.drop(open, "counted by another rule now"));
		this.ledger.lock(subject, rule)
			.ifPresentOrElse((known) -> this.mover.restart(known, start),
					() -> this.starter.start(rule, subject, start, (LocalDate) null));
		this.mover.tellEngine(subject);
	}

}
