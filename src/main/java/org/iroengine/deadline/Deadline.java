package org.iroengine.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.iroengine.calendar.LondonTime;

/**
 * One promise with a date, as the ledger keeps it; instants are UTC, dates are London's.
 *
 * @param id the number of the row
 * @param rule the name of the rule
 * @param ruleVersion the version of the table it began with
 * @param calendarVersion the calendar its date was counted with
 * @param subject what it belongs to
 * @param reminderOf the rule it reminds of, or null
 * @param startedAt when its count began
 * @param dueAt from when it is overdue
 * @param dueOn the due date, or null for hours
 * @param span the recorded amount and unit
 * @param explanation the sentence that explains the date
 * @param state where it stands
 * @param closedAt when it was done or dropped, or null while open
 * @param reason why it was late or not required, or null
 * @param heldBy who held it when it was done, or null
 * @param withdrawn of a matter that was recorded by mistake, so that no measure counts it
 */
public record Deadline(Long id, String rule, String ruleVersion, int calendarVersion, Subject subject,
		String reminderOf, Instant startedAt, Instant dueAt, LocalDate dueOn, Span span, String explanation,
		DeadlineState state, Instant closedAt, String reason, String heldBy, boolean withdrawn) {

	/** Whether it is open and its due instant has come. */
	public boolean overdueAt(Instant instant) {
		return this.state.open() && !instant.isBefore(this.dueAt);
	}

	/**
	 * The last moment in which it can be met, as a task shows it: for dates the last
	 * minute of the due day in London.
	 */
	public Instant lastMoment() {
		return (this.dueOn != null) ? this.dueAt.minus(1, ChronoUnit.MINUTES) : this.dueAt;
	}

	/** Whether it only reminds of another deadline. */
	public boolean reminder() {
		return this.reminderOf != null;
	}

	/**
	 * Whether an event is in time: on or before the due date in London, or not after the
	 * last hour.
	 */
	boolean inTime(Instant event) {
		return (this.dueOn != null) ? !LondonTime.date(event).isAfter(this.dueOn) : !event.isAfter(this.dueAt);
	}

	Deadline met(Instant at, String holder) {
		return closed(inTime(at) ? DeadlineState.MET : DeadlineState.MET_LATE, at, this.reason, holder);
	}

	Deadline missed() {
		return closed(DeadlineState.MISSED, null, this.reason, this.heldBy);
	}

	Deadline closed(DeadlineState newState, Instant at, String why, String holder) {
		return new Deadline(this.id, this.rule, this.ruleVersion, this.calendarVersion, this.subject, this.reminderOf,
				this.startedAt, this.dueAt, this.dueOn, this.span, this.explanation, newState, at, why, holder,
				this.withdrawn);
	}

	/**
	 * The same promise with a newly counted date; whether it is missed is judged anew.
	 */
	Deadline moved(Due due, Instant now) {
		Deadline moved = new Deadline(this.id, this.rule, this.ruleVersion, due.calendarVersion(), this.subject,
				this.reminderOf, due.start(), due.dueAt(), due.dueOn(), this.span, due.sentence(),
				DeadlineState.RUNNING, null, this.reason, this.heldBy, this.withdrawn);
		return (!reminder() && moved.overdueAt(now)) ? moved.missed() : moved;
	}

}
