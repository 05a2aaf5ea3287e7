package org.iroengine.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads and writes the rows of the ledger. */
@Repository
class Ledger {

	private static final String OF_SUBJECT = "select * from deadline where subject_kind = :kind and subject_id = :id";

	/** Held by whoever counts a date, and alone by whoever changes the calendar. */
	private static final long CALENDAR_LOCK = 4_020_200_509L;

	private final JdbcClient jdbc;

	Ledger(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds the row unless the subject already has one for the rule; says whether it was
	 * added.
	 */
	boolean add(Deadline deadline) {
		return bound(
				this.jdbc
					.sql("""
							insert into deadline (rule, rule_version, calendar_version, subject_kind, subject_id, child_ref, reminder_of,
								started_at, until_on, due_at, due_on, amount, unit, explanation, state, closed_at, reason, held_by)
							values (:rule, :ruleVersion, :calendarVersion, :kind, :id, :childRef, :reminderOf,
								:startedAt, :until, :dueAt, :dueOn, :amount, :unit, :explanation, :state, :closedAt, :reason, :heldBy)
							on conflict (subject_kind, subject_id, rule) do nothing
							"""),
				deadline)
			.update() == 1;
	}

	void save(Deadline deadline) {
		bound(this.jdbc.sql("""
				update deadline set calendar_version = :calendarVersion, started_at = :startedAt, due_at = :dueAt,
					due_on = :dueOn, explanation = :explanation, state = :state, closed_at = :closedAt,
					reason = :reason, held_by = :heldBy
				where subject_kind = :kind and subject_id = :id and rule = :rule
				"""), deadline).update();
	}

	Optional<Deadline> find(Subject subject, String rule) {
		return of(subject, OF_SUBJECT + " and rule = :rule").param("rule", rule).query(Ledger::row).optional();
	}

	/** The row, held against other transactions until this one ends. */
	Optional<Deadline> lock(Subject subject, String rule) {
		return of(subject, OF_SUBJECT + " and rule = :rule for update").param("rule", rule)
			.query(Ledger::row)
			.optional();
	}

	List<Deadline> of(Subject subject) {
		return of(subject, OF_SUBJECT + " order by due_at, id").query(Ledger::row).list();
	}

	/** The open rows, held against other transactions until this one ends. */
	List<Deadline> lockOpen(Subject subject) {
		return of(subject, OF_SUBJECT + " and state in ('RUNNING', 'MISSED') order by id for update").query(Ledger::row)
			.list();
	}

	/** Every row about the child. */
	List<Deadline> ofChild(String childRef) {
		return rows("child_ref = ? order by id", childRef);
	}

	/** The same, held against other transactions until this one ends. */
	List<Deadline> lockOfChild(String childRef) {
		return rows("child_ref = ? order by id for update", childRef);
	}

	/** The open rows of the rule. */
	List<Deadline> open(String rule) {
		return rows("rule = ? and state in ('RUNNING', 'MISSED') order by id", rule);
	}

	private List<Deadline> rows(String which, String value) {
		return this.jdbc.sql("select * from deadline where " + which).param(value).query(Ledger::row).list();
	}

	void withdraw(Subject subject) {
		of(subject, "update deadline set withdrawn = true where subject_kind = :kind and subject_id = :id").update();
	}

	/** Every open row, one list for each subject. */
	Collection<List<Deadline>> open() {
		return this.jdbc.sql("select * from deadline where state in ('RUNNING', 'MISSED') order by id")
			.query(Ledger::row)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Deadline::subject))
			.values();
	}

	/** Keeps the calendar from changing until this transaction ends. */
	void holdCalendar() {
		lock("select pg_advisory_xact_lock_shared(?)");
	}

	/** Waits until nobody counts a date, and lets nobody until this transaction ends. */
	void changeCalendar() {
		lock("select pg_advisory_xact_lock(?)");
	}

	private void lock(String sql) {
		this.jdbc.sql(sql).param(CALENDAR_LOCK).query((row, number) -> number).single();
	}

	List<Deadline> list(DeadlineFilter filter) {
		return this.jdbc.sql("""
				select * from deadline
				where (:childRef::text is null or child_ref = :childRef)
				and (:state::text is null or state = :state)
				and (:reminders or reminder_of is null)
				order by due_at, id
				""")
			.param("childRef", filter.childRef())
			.param("state", (filter.state() != null) ? filter.state().name() : null)
			.param("reminders", filter.reminders())
			.query(Ledger::row)
			.list();
	}

	Optional<Overdue> overdue(Instant now) {
		return this.jdbc.sql("""
				select count(*) as number, min(due_at) as due_at from deadline
				where state in ('RUNNING', 'MISSED') and reminder_of is null and due_at <= ? having count(*) > 0
				""")
			.param(Timestamp.from(now))
			.query((row, number) -> new Overdue(row.getLong("number"), instant(row, "due_at")))
			.optional();
	}

	private StatementSpec of(Subject subject, String sql) {
		return this.jdbc.sql(sql).param("kind", subject.kind()).param("id", subject.id());
	}

	private static StatementSpec bound(StatementSpec statement, Deadline deadline) {
		return dates(statement, deadline).param("rule", deadline.rule())
			.param("ruleVersion", deadline.ruleVersion())
			.param("calendarVersion", deadline.calendarVersion())
			.param("kind", deadline.subject().kind())
			.param("id", deadline.subject().id())
			.param("childRef", deadline.subject().childRef())
			.param("reminderOf", deadline.reminderOf())
			.param("amount", deadline.span().amount())
			.param("unit", deadline.span().unit().word())
			.param("explanation", deadline.explanation())
			.param("state", deadline.state().name())
			.param("reason", deadline.reason())
			.param("heldBy", deadline.heldBy());
	}

	private static StatementSpec dates(StatementSpec statement, Deadline deadline) {
		return statement.param("startedAt", Timestamp.from(deadline.startedAt()))
			.param("until", deadline.span().until())
			.param("dueAt", Timestamp.from(deadline.dueAt()))
			.param("dueOn", deadline.dueOn())
			.param("closedAt", (deadline.closedAt() != null) ? Timestamp.from(deadline.closedAt()) : null);
	}

	private static Deadline row(ResultSet row, int number) throws SQLException {
		Subject subject = new Subject(row.getString("subject_kind"), row.getLong("subject_id"),
				row.getString("child_ref"));
		Span span = new Span(row.getInt("amount"), Unit.of(row.getString("unit")).orElseThrow(),
				row.getObject("until_on", LocalDate.class));
		return new Deadline(row.getLong("id"), row.getString("rule"), row.getString("rule_version"),
				row.getInt("calendar_version"), subject, row.getString("reminder_of"), instant(row, "started_at"),
				instant(row, "due_at"), row.getObject("due_on", LocalDate.class), span, row.getString("explanation"),
				DeadlineState.valueOf(row.getString("state")), instant(row, "closed_at"), row.getString("reason"),
				row.getString("held_by"), row.getBoolean("withdrawn"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
