package org.iroengine.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;

/**
 * The ledger of deadlines. Every change joins the caller's transaction and writes its
 * audit row there; all instants are UTC.
 */
@Component
@Transactional
public class Deadlines {

	private final Ledger ledger;

	private final DeadlineStarter starter;

	private final Audit audit;

	private final Clock clock;

	Deadlines(Ledger ledger, DeadlineStarter starter, Audit audit, Clock clock) {
		this.ledger = ledger;
		this.starter = starter;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Starts a deadline and its reminders; where the subject already has one for the
	 * rule, that one is answered unchanged.
	 * @throws IllegalArgumentException when there is no such rule or it needs a span
	 * @throws org.iroengine.calendar.BeyondCalendarHorizon beyond the bank holidays
	 */
	public Deadline start(String rule, Subject subject, Instant start) {
		return start(rule, subject, start, (LocalDate) null);
	}

	/**
	 * Starts a deadline that lies within an interval which ends on a local date in
	 * London, such as a mid-point review.
	 * @throws IllegalArgumentException when there is no such rule
	 */
	public Deadline start(String rule, Subject subject, Instant start, LocalDate until) {
		return this.starter.start(rule, subject, start, until);
	}

	/**
	 * Starts a deadline of a rule whose length stands elsewhere, as the span.
	 * @throws IllegalArgumentException when the rule says itself how long it lasts
	 */
	public Deadline start(String rule, Subject subject, Instant start, Span span) {
		return this.starter.start(rule, subject, start, span);
	}

	/** The subject's deadline for a rule, if it was started. */
	@Transactional(readOnly = true)
	public Optional<Deadline> find(Subject subject, String rule) {
		return this.ledger.find(subject, rule);
	}

	/**
	 * The subject's deadline for a rule.
	 * @throws IllegalStateException when it was never started
	 */
	@Transactional(readOnly = true)
	public Deadline required(Subject subject, String rule) {
		return find(subject, rule).orElseThrow(() -> missing(subject, rule));
	}

	/**
	 * Records that it was done: in time where the event's local date in London is not
	 * after the due date (for hours: not after the last one), else late. Its reminders
	 * are no longer required. A closed deadline keeps its verdict.
	 * @param heldBy who held it, may be null
	 * @throws IllegalStateException when it was never started
	 */
	public Deadline meet(Subject subject, String rule, Instant at, String heldBy) {
		List<Deadline> open = this.ledger.lockOpen(subject);
		Deadline deadline = required(subject, rule);
		if (!deadline.state().open()) {
			return deadline;
		}
		open.stream()
			.filter((reminder) -> rule.equals(reminder.reminderOf()))
			.forEach((reminder) -> save(reminder.closed(DeadlineState.NOT_REQUIRED, at, "done", null)));
		return save(deadline.met(at, heldBy));
	}

	/**
	 * Records that its time has passed; it stays open, with its true due instant. Only a
	 * running deadline changes.
	 * @throws IllegalStateException when it was never started
	 */
	public Deadline miss(Subject subject, String rule) {
		Deadline deadline = locked(subject, rule);
		return (deadline.state() == DeadlineState.RUNNING) ? save(deadline.missed()) : deadline;
	}

	/** Records that a reminder was given; it must have been started. */
	public void reminded(Subject subject, String reminderRule) {
		close(subject, reminderRule, DeadlineState.MET, null);
	}

	/** Closes every open deadline of the subject as not required, with the reason. */
	public void notRequired(Subject subject, String reason) {
		this.ledger.lockOpen(subject)
			.forEach((deadline) -> save(
					deadline.closed(DeadlineState.NOT_REQUIRED, this.clock.instant(), reason, deadline.heldBy())));
	}

	/** Closes an open deadline of the subject as not required, with the reason. */
	public Deadline notRequired(Subject subject, String rule, String reason) {
		return close(subject, rule, DeadlineState.NOT_REQUIRED, reason);
	}

	/**
	 * Closes an open deadline that could not be met from the outset, with the reason.
	 * @throws IllegalStateException when it was never started
	 */
	public Deadline notAchievable(Subject subject, String rule, String reason) {
		return close(subject, rule, DeadlineState.NOT_ACHIEVABLE, reason);
	}

	/** Closes an open one because it was never done and will not be, with the reason. */
	public Deadline notDone(Subject subject, String rule, String reason) {
		return close(subject, rule, DeadlineState.NOT_DONE, reason);
	}

	/**
	 * Keeps why a deadline was late; the audit names who said so, never the words.
	 * @throws IllegalStateException when it was never started
	 */
	public void explainLateness(Subject subject, String rule, String reason, String actor) {
		Deadline deadline = locked(subject, rule);
		this.ledger.save(deadline.closed(deadline.state(), deadline.closedAt(), reason, deadline.heldBy()));
		this.audit.record("lateness explained", subject.audited(), Map.of("rule", rule, "by", actor));
	}

	/**
	 * Closes what is open of a subject that was recorded by mistake, and takes all of it
	 * out of every measure; verdicts stay as they were recorded.
	 */
	public void withdraw(Subject subject, String reason) {
		notRequired(subject, reason);
		this.ledger.withdraw(subject);
		this.audit.record("deadlines withdrawn", subject.audited(), Map.of("reason", reason));
	}

	/** The deadlines that pass a filter, earliest due first. */
	@Transactional(readOnly = true)
	public List<Deadline> list(DeadlineFilter filter) {
		return this.ledger.list(filter);
	}

	/** Whatever is open for a rule. */
	@Transactional(readOnly = true)
	public List<Deadline> open(String rule) {
		return this.ledger.open(rule);
	}

	/** Every deadline of the subject, reminders included, earliest due first. */
	@Transactional(readOnly = true)
	public List<Deadline> of(Subject subject) {
		return this.ledger.of(subject);
	}

	private Deadline close(Subject subject, String rule, DeadlineState state, String reason) {
		Deadline deadline = locked(subject, rule);
		return deadline.state().open() ? save(deadline.closed(state, this.clock.instant(), reason, deadline.heldBy()))
				: deadline;
	}

	private Deadline locked(Subject subject, String rule) {
		return this.ledger.lock(subject, rule).orElseThrow(() -> missing(subject, rule));
	}

	private Deadline save(Deadline deadline) {
		this.ledger.save(deadline);
		this.audit.record("deadline " + deadline.state().words(), deadline.subject().audited(),
				Map.of("rule", deadline.rule(), "due", deadline.dueAt().toString()));
		return deadline;
	}

	private static IllegalStateException missing(Subject subject, String rule) {
		return new IllegalStateException("%s %d of child %s has no deadline %s: it was never started"
			.formatted(subject.kind(), subject.id(), subject.childRef(), rule));
	}

}
