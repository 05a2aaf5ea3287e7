package org.iroengine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One version of the working days in England, as local dates in Europe/London.
 *
 * <p>
 * A working day is Monday to Friday, not a bank holiday in England, not Good Friday and
 * not 25 December (Care Planning, Placement and Case Review (England) Regulations 2010).
 * Nothing outside the covered range is guessed: whatever needs to know whether such a day
 * is worked raises {@link BeyondCalendarHorizon}.
 *
 * @param version the number of this version, counted from 1
 * @param first the first covered date
 * @param last the last covered date
 * @param holidays bank holidays by date, with their names
 */
public record WorkingCalendar(int version, LocalDate first, LocalDate last, NavigableMap<LocalDate, String> holidays) {

	public WorkingCalendar {
		holidays = Collections.unmodifiableNavigableMap(new TreeMap<>(holidays));
	}

	public WorkingCalendar(int version, LocalDate first, LocalDate last, Map<LocalDate, String> holidays) {
		this(version, first, last, new TreeMap<>(holidays));
	}

	/** Whether the date lies in the stored range. */
	public boolean covers(LocalDate date) {
		return !date.isBefore(this.first) && !date.isAfter(this.last);
	}

	/**
	 * The same date, when it lies in the stored range.
	 * @throws BeyondCalendarHorizon when it does not
	 */
	public LocalDate covered(LocalDate date) {
		if (!covers(date)) {
			throw new BeyondCalendarHorizon(date, this);
		}
		return date;
	}

	/**
	 * Whether people work on the date.
	 * @throws BeyondCalendarHorizon when the date is not covered
	 */
	public boolean isWorkingDay(LocalDate date) {
		return !neverWorked(covered(date)) && !this.holidays.containsKey(date);
	}

	/**
	 * Walks from the date over working days only.
	 * @param date where the walk begins; never counted itself
	 * @param days how many working days to walk; negative walks back, 0 stays
	 * @throws BeyondCalendarHorizon when the walk leaves the covered range
	 */
	public LocalDate addWorkingDays(LocalDate date, int days) {
		LocalDate day = covered(date);
		for (int left = Math.abs(days); left > 0; left -= isWorkingDay(day) ? 1 : 0) {
			day = day.plusDays(Integer.signum(days));
		}
		return day;
	}

	/**
	 * The same day-number some months on; where that day does not exist, the last day of
	 * that month (corresponding date rule). Never snapped to the end of a month.
	 */
	public LocalDate addMonths(LocalDate date, int months) {
		return date.plusMonths(months);
	}

	/** The date some calendar days on; negative goes back. */
	public LocalDate addDays(LocalDate date, int days) {
		return date.plusDays(days);
	}

	/**
	 * The latest working day on or before a due date; a due date on a day that is not
	 * worked is not extended.
	 * @throws BeyondCalendarHorizon when the due date is not covered
	 */
	public LocalDate lastBookable(LocalDate due) {
		return isWorkingDay(due) ? due : addWorkingDays(due, -1);
	}

	/**
	 * The days that a walk between two dates steps over; neither its first nor its last
	 * day is one of them.
	 * @throws BeyondCalendarHorizon when a day between is not covered
	 */
	public DaysNotCounted daysNotCounted(LocalDate one, LocalDate other) {
		LocalDate from = (one.isBefore(other) ? one : other).plusDays(1);
		LocalDate until = one.isBefore(other) ? other : one;
		List<LocalDate> off = from.isAfter(until) ? List.of()
				: from.datesUntil(until).filter((day) -> !isWorkingDay(day)).toList();
		return new DaysNotCounted(off.stream().anyMatch(WorkingCalendar::isWeekend),
				off.stream().filter((day) -> !isWeekend(day)).toList());
	}

	/** How many bank holidays are stored for a year. */
	public int holidaysIn(int year) {
		return this.holidays
			.subMap(LocalDate.of(year, Month.JANUARY, 1), true, LocalDate.of(year, Month.DECEMBER, 31), true)
			.size();
	}

	/**
	 * Whether the date is a weekend, Good Friday or 25 December, whatever the stored list
	 * says.
	 */
	static boolean neverWorked(LocalDate date) {
		return isWeekend(date) || date.getMonth() == Month.DECEMBER && date.getDayOfMonth() == 25
				|| date.getDayOfWeek() == DayOfWeek.FRIDAY && date.equals(GoodFriday.of(date.getYear()));
	}

	private static boolean isWeekend(LocalDate date) {
		return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
	}

}
