package org.iroengine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import org.iroengine.deadline.LedgerContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The stored calendar: seeded once, versioned, never altered. */
@SpringJUnitConfig(LedgerContext.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class CalendarsTests {

	@Autowired
	private Calendars calendars;

	@Autowired
	private CalendarStore store;

	@Autowired
	private CalendarHealthIndicator health;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void isSeededFrom2000ToThreeYearsAhead() {
		assertThat(this.calendars.current().version()).isEqualTo(1);
		assertThat(this.calendars.current().first()).isEqualTo("2000-01-01");
		assertThat(this.calendars.current().last()).isEqualTo("2029-12-31");
		assertThat(this.calendars.current().holidays()).isEqualTo(EnglishBankHolidays.between(2000, 2029));
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void aClockThatIsWrongDoesNotShortenIt() {
		assertThat(Calendars.lastYear(LocalDate.EPOCH)).isEqualTo(2029);
		assertThat(Calendars.lastYear(LocalDate.of(2028, 1, 1))).isEqualTo(2031);
	}

	@Test
	void isSeededOnlyOnce() {
		this.calendars.afterPropertiesSet();
		assertThat(this.jdbc.sql("select count(*) from calendar_version").query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	@DirtiesContext
	void aLaterVersionIsInForceAndTheEarlierStaysReadable() {
		this.store.append(new WorkingCalendar(2, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
				Map.of(LocalDate.of(2026, 7, 1), "One-off day")), "test", Instant.EPOCH);
		assertThat(this.calendars.current().isWorkingDay(LocalDate.of(2026, 7, 1))).isFalse();
		assertThat(this.calendars.version(1).isWorkingDay(LocalDate.of(2026, 7, 1))).isTrue();
		assertThat(this.health.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(this.health.health().getDetails().get("reasons")).asList().hasSize(2);
	}

	@Test
	void refusesToAlterAStoredVersion() {
		assertThatThrownBy(() -> this.jdbc.sql("delete from bank_holiday").update())
			.isInstanceOf(DataAccessException.class)
			.rootCause()
			.hasMessageContaining("permission denied");
		assertThatThrownBy(() -> this.jdbc.sql("update calendar_version set last_date = '2050-01-01'").update())
			.rootCause()
			.hasMessageContaining("permission denied");
	}

	@Test
	void saysWhichVersionIsNotStored() {
		assertThatThrownBy(() -> this.calendars.version(7)).hasMessageContaining("version 7 is not stored");
	}

}
