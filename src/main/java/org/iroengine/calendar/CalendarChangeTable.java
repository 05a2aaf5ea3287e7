package org.iroengine.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored changes of the calendar. */
@Repository
class CalendarChangeTable {

	/** A proposal on a calendar that is no longer in force is out of date. */
	private static final String SELECT = """
			select c.*, case when state = 'PROPOSED' and base_version < (select max(v.version) from calendar_version v)
			  then 'OUT_OF_DATE' else state end as standing
			from calendar_change c
			""";

	private final JdbcClient jdbc;

	CalendarChangeTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long add(Draft draft, String by, Instant at) {
		long change = this.jdbc.sql("""
				insert into calendar_change (base_version, source, last_date, proposed_by, proposed_at)
				values (?, ?, ?, ?, ?) returning id
				""")
			.params(draft.base().version(), draft.source(), draft.last(), by, Timestamp.from(at))
			.query(Long.class)
			.single();
		draft.added().forEach((day, name) -> addDay(change, day, name, true));
		draft.removed().forEach((day, name) -> addDay(change, day, name, false));
		return change;
	}

	private void addDay(long change, LocalDate day, String name, boolean added) {
		this.jdbc.sql("insert into calendar_change_day (change_id, day, name, added) values (?, ?, ?, ?)")
			.params(change, day, name, added)
			.update();
	}

	/** Every change, the latest first. */
	List<CalendarChange> all() {
		return this.jdbc.sql(SELECT + " order by id desc").query(this::change).list();
	}

	Optional<CalendarChange> find(long change) {
		return this.jdbc.sql(SELECT + " where id = ?").param(change).query(this::change).optional();
	}

	/** The change, held against other transactions until this one ends. */
	Optional<CalendarChange> lock(long change) {
		return this.jdbc.sql(SELECT + " where id = ? for update of c").param(change).query(this::change).optional();
	}

	void decide(long change, CalendarChange.State state, String by, Instant at) {
		this.jdbc.sql("update calendar_change set state = ?, decided_by = ?, decided_at = ? where id = ?")
			.params(state.name(), by, Timestamp.from(at), change)
			.update();
	}

	void became(long change, int version) {
		this.jdbc.sql("update calendar_change set version = ? where id = ?").params(version, change).update();
	}

	void runs(long change, long run) {
		this.jdbc.sql("update calendar_change set run_id = ? where id = ?").params(run, change).update();
	}

	private CalendarChange change(ResultSet row, int number) throws SQLException {
		long id = row.getLong("id");
		Timestamp decided = row.getTimestamp("decided_at");
		return new CalendarChange(id, row.getInt("base_version"), row.getString("source"),
				row.getObject("last_date", LocalDate.class), days(id, true), days(id, false),
				CalendarChange.State.valueOf(row.getString("standing")), row.getString("proposed_by"),
				row.getTimestamp("proposed_at").toInstant(), row.getString("decided_by"),
				(decided != null) ? decided.toInstant() : null, row.getObject("version", Integer.class),
				row.getObject("run_id", Long.class));
	}

	private NavigableMap<LocalDate, String> days(long change, boolean added) {
		NavigableMap<LocalDate, String> days = new TreeMap<>();
		this.jdbc.sql("select day, name from calendar_change_day where change_id = ? and added = ?")
			.params(change, added)
			.query((row) -> {
				days.put(row.getObject(1, LocalDate.class), row.getString(2));
			});
		return days;
	}

}
