package org.iroengine.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.calendar.LondonTime;

/** Adds a deadline and its reminders to the ledger. */
@Component
class DeadlineStarter {

	private final Timescales timescales;

	private final Ledger ledger;

	private final Audit audit;

	DeadlineStarter(Timescales timescales, Ledger ledger, Audit audit) {
		this.timescales = timescales;
		this.ledger = ledger;
		this.audit = audit;
	}

	/** By the amount of the rule. */
	Deadline start(String rule, Subject subject, Instant start, LocalDate until) {
		Timescale timescale = this.timescales.on(rule, start);
		return start(timescale, timescale.span(until), subject, start);
	}

	/** By a span that another table gives for the rule. */
	Deadline start(String rule, Subject subject, Instant start, Span span) {
		Timescale timescale = this.timescales.on(rule, start);
		if (timescale.unit() != Unit.ELSEWHERE) {
			throw new IllegalArgumentException("The table says itself how long %s lasts".formatted(rule));
		}
		return start(timescale, span, subject, start);
	}

	private Deadline start(Timescale timescale, Span span, Subject subject, Instant start) {
		this.ledger.holdCalendar();
		String rule = timescale.rule();
		Deadline deadline = row(timescale, span, subject, start);
		if (this.ledger.add(deadline)) {
			this.audit.record("deadline started", subject.audited(), Map.of("rule", rule, "start", start.toString(),
					"due", deadline.dueAt().toString(), "ruleVersion", deadline.ruleVersion()));
			this.timescales.remindersOf(rule).forEach((reminder) -> remind(reminder, deadline));
		}
		return this.ledger.find(subject, rule).orElseThrow();
	}

	private void remind(String reminder, Deadline deadline) {
		Timescale timescale = this.timescales.on(reminder, deadline.startedAt());
		this.ledger
			.add(row(timescale, timescale.span(null), deadline.subject(), reminderStart(deadline, timescale.amount())));
	}

	private Deadline row(Timescale timescale, Span span, Subject subject, Instant start) {
		Due due = this.timescales.compute(span, start);
		return new Deadline(null, timescale.rule(), this.timescales.version(), due.calendarVersion(), subject,
				timescale.reminderOf().isEmpty() ? null : timescale.reminderOf(), start, due.dueAt(), due.dueOn(), span,
				due.sentence(), DeadlineState.RUNNING, null, null, null, false);
	}

	/**
	 * Where the count of a reminder begins: where its deadline's does, or, when it counts
	 * back, at the due date.
	 */
	static Instant reminderStart(Deadline deadline, int amount) {
		Instant due = (deadline.dueOn() != null) ? LondonTime.startOf(deadline.dueOn()) : deadline.dueAt();
		return (amount < 0) ? due : deadline.startedAt();
	}

}
