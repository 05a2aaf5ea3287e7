package org.iroengine.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The stored calendars: the one in force and those that earlier deadlines were counted
 * with.
 */
@Component
public class Calendars implements InitializingBean {

	private static final int FIRST_YEAR = 2000;

	private static final int YEARS_AHEAD = 3;

	// A clock that stands before this release was made must not shorten the calendar.
	private static final int LEAST_LAST_YEAR = 2029;

	private final CalendarStore store;

	private final TransactionOperations transaction;

	private final Clock clock;

	private final Map<Integer, WorkingCalendar> read = new ConcurrentHashMap<>();

	Calendars(CalendarStore store, TransactionOperations transaction, Clock clock) {
		this.store = store;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Stores the first version, from 2000 to three years ahead, where none is stored yet.
	 */
	@Override
	public void afterPropertiesSet() {
		this.transaction.executeWithoutResult((status) -> seed());
	}

	/** The version in force: the one with the highest number. */
	public WorkingCalendar current() {
		return version(this.store.latest().orElseThrow(() -> new IllegalStateException("No calendar is stored")));
	}

	/**
	 * A version by its number.
	 * @throws IllegalArgumentException when it is not stored
	 */
	public WorkingCalendar version(int version) {
		return this.read.computeIfAbsent(version, this::load);
	}

	private WorkingCalendar load(int version) {
		return this.store.find(version)
			.orElseThrow(() -> new IllegalArgumentException("Calendar version %d is not stored".formatted(version)));
	}

	private void seed() {
		this.store.lock();
		if (this.store.latest().isEmpty()) {
			this.store.append(first(), "jollyday, region eng, corrected for 2002", this.clock.instant());
		}
	}

	private WorkingCalendar first() {
		int lastYear = lastYear(LondonTime.date(this.clock.instant()));
		return new WorkingCalendar(1, LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(lastYear, 12, 31),
				EnglishBankHolidays.between(FIRST_YEAR, lastYear));
	}

	static int lastYear(LocalDate today) {
		return Math.max(today.getYear() + YEARS_AHEAD, LEAST_LAST_YEAR);
	}

}
