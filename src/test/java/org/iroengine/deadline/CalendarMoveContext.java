package org.iroengine.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.calendar.CalendarChange;
import org.iroengine.calendar.CalendarChanges;
import org.iroengine.calendar.Decision;
import org.iroengine.calendar.Proposal;
import org.iroengine.calendar.SingleDays;
import org.iroengine.support.Signed;

/** The two people who change the calendar in tests. */
@TestComponent
public class CalendarMoveContext {

	private final CalendarChanges changes;

	private final CalendarMoves moves;

	private final JdbcClient jdbc;

	CalendarMoveContext(CalendarChanges changes, CalendarMoves moves, JdbcClient jdbc) {
		this.changes = changes;
		this.moves = moves;
		this.jdbc = jdbc;
	}

	/** The manager proposes days. */
	public CalendarChange propose(List<String> add, List<String> cancel) {
		SingleDays days = new SingleDays(add.stream().map((date) -> new SingleDays.Day(date, "A day off")).toList(),
				cancel);
		Proposal proposal = Signed.in("manager", () -> this.changes.propose(days));
		return ((Proposal.Stored) proposal).change();
	}

	public Decision approve(CalendarChange change) {
		return Signed.in("head", () -> this.moves.approve(change.id()));
	}

	/** The manager proposes, the head approves; answers the run. */
	public long change(List<String> add, List<String> cancel) {
		return ((Decision.Decided) approve(propose(add, cancel))).change().run();
	}

	/** How many audit rows of the run say that this deadline moved. */
	long moves(long run, Deadline deadline) {
		return this.jdbc.sql("""
				select count(*) from audit where action = 'deadline moved' and subject_id = ? and facts ->> 'rule' = ?
				and facts ->> 'run' = ?
				""")
			.params(String.valueOf(deadline.subject().id()), deadline.rule(), String.valueOf(run))
			.query(Long.class)
			.single();
	}

	/** The working day so many after a date, counted without the product. */
	static LocalDate workingDays(LocalDate start, int count, Set<LocalDate> holidays) {
		LocalDate day = start;
		int left = count;
		while (left > 0) {
			day = day.plusDays(1);
			boolean off = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
					|| holidays.contains(day);
			left -= off ? 0 : 1;
		}
		return day;
	}

}
