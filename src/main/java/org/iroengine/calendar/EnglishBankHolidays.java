package org.iroengine.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/** The bank holidays in England that the first stored calendar begins with. */
final class EnglishBankHolidays {

	// The shorter key "en" is accepted and silently loses Easter Monday and the summer
	// bank holiday.
	private static final String ENGLAND = "eng";

	// Golden Jubilee: the library keeps the ordinary spring bank holiday of 27 May 2002
	// and lacks both days of June.
	private static final Set<LocalDate> WRONG = Set.of(LocalDate.of(2002, 5, 27));

	private static final Map<LocalDate, String> MISSING = Map.of(LocalDate.of(2002, 6, 3), "Golden Jubilee",
			LocalDate.of(2002, 6, 4), "Spring Bank Holiday");

	private EnglishBankHolidays() {
	}

	/**
	 * Bank holidays by date from the first day of one year to the last day of another.
	 */
	static Map<LocalDate, String> between(int firstYear, int lastYear) {
		Map<LocalDate, String> days = new TreeMap<>();
		HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
		IntStream.rangeClosed(firstYear, lastYear)
			.mapToObj(Year::of)
			.flatMap((year) -> library.getHolidays(year, ENGLAND).stream())
			.forEach((day) -> days.put(day.getDate(), day.getDescription(Locale.UK)));
		days.keySet().removeAll(WRONG);
		MISSING.forEach((day, name) -> addWithin(firstYear, lastYear, days, Map.entry(day, name)));
		return days;
	}

	private static void addWithin(int firstYear, int lastYear, Map<LocalDate, String> days,
			Map.Entry<LocalDate, String> day) {
		if (day.getKey().getYear() >= firstYear && day.getKey().getYear() <= lastYear) {
			days.put(day.getKey(), day.getValue());
		}
	}

}
