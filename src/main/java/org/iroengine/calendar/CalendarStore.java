package org.iroengine.calendar;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads and appends versions of the calendar; the database refuses to alter a stored one.
 */
@Repository
class CalendarStore {

	// An arbitrary number that only this store locks on, so that two nodes starting
	// together seed once.
	private static final long SEED_LOCK = 4_020_200_508L;

	private final JdbcClient jdbc;

	CalendarStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(:key)")
			.param("key", SEED_LOCK)
			.query((row, number) -> number)
			.single();
	}

	Optional<Integer> latest() {
		return this.jdbc.sql("select version from calendar_version order by version desc limit 1")
			.query(Integer.class)
			.optional();
	}

	Optional<WorkingCalendar> find(int version) {
		return this.jdbc.sql("select first_date, last_date from calendar_version where version = :version")
			.param("version", version)
			.query((row, number) -> new WorkingCalendar(version, row.getObject(1, LocalDate.class),
					row.getObject(2, LocalDate.class), holidays(version)))
			.optional();
	}

	void append(WorkingCalendar calendar, String source, Instant at) {
		this.jdbc.sql("""
				insert into calendar_version (version, first_date, last_date, source, stored_at)
				values (:version, :first, :last, :source, :at)
				""")
			.param("version", calendar.version())
			.param("first", calendar.first())
			.param("last", calendar.last())
			.param("source", source)
			.param("at", Timestamp.from(at))
			.update();
		calendar.holidays().forEach((day, name) -> append(calendar.version(), day, name));
	}

	private void append(int version, LocalDate day, String name) {
		this.jdbc.sql("insert into bank_holiday (version, day, name) values (:version, :day, :name)")
			.param("version", version)
			.param("day", day)
			.param("name", name)
			.update();
	}

	private Map<LocalDate, String> holidays(int version) {
		Map<LocalDate, String> days = new LinkedHashMap<>();
		this.jdbc.sql("select day, name from bank_holiday where version = :version order by day")
			.param("version", version)
			.query((row) -> {
				days.put(row.getObject(1, LocalDate.class), row.getString(2));
			});
		return days;
	}

}
