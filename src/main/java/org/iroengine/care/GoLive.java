package org.iroengine.care;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;
import org.iroengine.web.CurrentUser;

/**
 * The day from which this service runs live, a local date in London that is set once.
 * Periods of care from before it are the opening caseload: they have no clocks.
 */
@Component
public class GoLive {

	/** What to write for the day. */
	public static final String ADVICE = "Write the day as yyyy-mm-dd, such as 2026-12-01, from 2000 to a year from today.";

	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private final JdbcClient jdbc;

	private final Audit audit;

	private final Clock clock;

	GoLive(JdbcClient jdbc, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/** The day, once it is set. */
	public Optional<LocalDate> day() {
		return this.jdbc.sql("select day from go_live").query(LocalDate.class).optional();
	}

	/** The day that was written, where it is one that may be set. */
	public Optional<LocalDate> read(String written) {
		try {
			LocalDate latest = LondonTime.date(this.clock.instant()).plusYears(1);
			return Optional.of(LocalDate.parse(String.valueOf(written)))
				.filter((day) -> !day.isBefore(EARLIEST) && !day.isAfter(latest));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** Sets the day; answers false, and changes nothing, where it is set already. */
	@Transactional
	public boolean set(LocalDate day) {
		boolean set = this.jdbc.sql("insert into go_live (day, set_at, set_by) values (?, ?, ?) on conflict do nothing")
			.params(day, Timestamp.from(this.clock.instant()), CurrentUser.name())
			.update() == 1;
		if (set) {
			this.audit.record("set", new AuditSubject("go-live", 1L, null), Map.of("day", day.toString()));
		}
		return set;
	}

	/** How many open periods began before the day and have clocks nevertheless. */
	public int stayLive() {
		return this.jdbc
			.sql("""
					select count(*) from period_of_care join go_live on (became_looked_after_at at time zone 'Europe/London')::date < day
					where ended_at is null and not opening
					""")
			.query(Integer.class)
			.single();
	}

	/** Whether a period of care that began then is from before the day. */
	public boolean precededBy(Instant start) {
		return preceding().test(start);
	}

	/** The same question for many periods, with the day read once. */
	Predicate<Instant> preceding() {
		Optional<LocalDate> day = day();
		return (start) -> day.filter((set) -> LondonTime.date(start).isBefore(set)).isPresent();
	}

}
