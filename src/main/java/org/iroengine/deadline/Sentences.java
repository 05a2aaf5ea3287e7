package org.iroengine.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.iroengine.calendar.DaysNotCounted;
import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WorkingCalendar;

/**
 * Says in one sentence how a due date came about; dates and times are those of London.
 */
final class Sentences {

	private static final int MOST_HOLIDAYS_NAMED = 12;

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern(" MMM", Locale.ENGLISH);

	private final WorkingCalendar calendar;

	Sentences(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/** The sentence for elapsed hours. */
	static String hours(Instant start, int amount, Instant due) {
		return count(amount, "hour") + " %s %s %s %s%s".formatted(way(amount), time(start), verb(amount), time(due),
				clockChanges(start, due));
	}

	/** The sentence for a rule in days, working days, months or half an interval. */
	String dates(LocalDate from, Span span, LocalDate due) {
		return counted(from, span, due) + notCounted(from, span, due) + shortMonth(from, span, due) + bookable(due);
	}

	private String counted(LocalDate from, Span span, LocalDate due) {
		int amount = span.amount();
		return switch (span.unit()) {
			case HALF_INTERVAL -> half(amount) + " from %s to %s ends on %s".formatted(from.format(DATE),
					span.until().format(DATE), due.format(DATE));
			default -> (amount == 0) ? "due on the day itself, " + due.format(DATE)
					: count(amount, span.unit().word().replace('-', ' ').replaceAll("s$", ""))
							+ " %s %s %s %s".formatted(way(amount), from.format(DATE), verb(amount), due.format(DATE));
		};
	}

	private String notCounted(LocalDate from, Span span, LocalDate due) {
		DaysNotCounted days = (span.unit() == Unit.WORKING_DAYS) ? this.calendar.daysNotCounted(from, due)
				: new DaysNotCounted(false, List.of());
		return days.none() ? ""
				: "; not counted: " + Stream.of(days.weekends() ? "weekends" : "", named(days.holidays()))
					.filter((part) -> !part.isEmpty())
					.collect(Collectors.joining(", "));
	}

	private static String shortMonth(LocalDate from, Span span, LocalDate due) {
		return (span.unit() == Unit.MONTHS && from.getDayOfMonth() != due.getDayOfMonth())
				? ", the last day of that month" : "";
	}

	private String bookable(LocalDate due) {
		return this.calendar.isWorkingDay(due) ? "" : "; that is not a working day: the last bookable day is "
				+ this.calendar.lastBookable(due).format(DATE);
	}

	private static String named(List<LocalDate> days) {
		return (days.size() > MOST_HOLIDAYS_NAMED) ? days.size() + " bank holidays"
				: months(days).stream().map(Sentences::inOneMonth).collect(Collectors.joining(", "));
	}

	private static List<List<LocalDate>> months(List<LocalDate> days) {
		List<List<LocalDate>> months = new ArrayList<>();
		for (LocalDate day : days) {
			if (months.isEmpty() || months.get(months.size() - 1).get(0).getMonth() != day.getMonth()) {
				months.add(new ArrayList<>());
			}
			months.get(months.size() - 1).add(day);
		}
		return months;
	}

	private static String inOneMonth(List<LocalDate> days) {
		List<String> numbers = days.stream().map(LocalDate::getDayOfMonth).map(String::valueOf).toList();
		String last = numbers.get(numbers.size() - 1);
		String others = String.join(", ", numbers.subList(0, numbers.size() - 1));
		return (others.isEmpty() ? last : others + " and " + last) + days.get(0).format(MONTH);
	}

	private static String clockChanges(Instant one, Instant other) {
		Instant from = one.isBefore(other) ? one : other;
		Instant until = one.isBefore(other) ? other : one;
		String changes = Stream
			.iterate(LondonTime.ZONE.getRules().nextTransition(from),
					(change) -> change != null && !change.getInstant().isAfter(until),
					(change) -> LondonTime.ZONE.getRules().nextTransition(change.getInstant()))
			.map(Sentences::clockChange)
			.collect(Collectors.joining(", "));
		return changes.isEmpty() ? "" : " (" + changes + ")";
	}

	private static String clockChange(ZoneOffsetTransition change) {
		LocalDateTime at = LocalDateTime.ofInstant(change.getInstant(), ZoneOffset.UTC);
		return "clocks %s on %d%s".formatted(change.isGap() ? "go forward" : "go back", at.getDayOfMonth(),
				at.format(MONTH));
	}

	private static String time(Instant instant) {
		return instant.atZone(LondonTime.ZONE).format(TIME);
	}

	private static String half(int amount) {
		return (amount == 1) ? "half the time" : amount + " halves of the time";
	}

	private static String count(int amount, String unit) {
		return Math.abs(amount) + " " + unit + ((Math.abs(amount) == 1) ? "" : "s");
	}

	private static String way(int amount) {
		return (amount < 0) ? "back from" : "from";
	}

	private static String verb(int amount) {
		return (Math.abs(amount) == 1) ? "ends on" : "end on";
	}

}
