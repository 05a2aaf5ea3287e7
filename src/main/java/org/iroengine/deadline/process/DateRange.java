package org.iroengine.deadline.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates on which a row of a table holds, both ends included.
 *
 * @param first the first date, or {@link LocalDate#MIN} without a beginning
 * @param last the last date, or {@link LocalDate#MAX} without an end
 */
record DateRange(LocalDate first, LocalDate last) {

	static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

	private static final String DATE = "date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)";

	private static final Pattern BETWEEN = Pattern.compile("\\[\\s*" + DATE + "\\s*\\.\\.\\s*" + DATE + "\\s*]");

	private static final Pattern ONE_END = Pattern.compile("(<=?|>=?)\\s*" + DATE);

	/** The range that a cell says, or empty where it says none that can be checked. */
	static Optional<DateRange> parse(String cell) {
		try {
			return cell.isEmpty() || cell.equals("-") ? Optional.of(ALWAYS)
					: between(cell).or(() -> oneEnd(cell)).filter((range) -> !range.first.isAfter(range.last));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	boolean contains(LocalDate date) {
		return !date.isBefore(this.first) && !date.isAfter(this.last);
	}

	boolean overlaps(DateRange other) {
		return !this.first.isAfter(other.last) && !other.first.isAfter(this.last);
	}

	/**
	 * Whether no date lies between the end of this range and the beginning of the next.
	 */
	boolean meets(DateRange next) {
		return this.last.equals(LocalDate.MAX) || !next.first.isAfter(this.last.plusDays(1));
	}

	private static Optional<DateRange> between(String cell) {
		return Optional.of(BETWEEN.matcher(cell))
			.filter(Matcher::matches)
			.map((match) -> new DateRange(LocalDate.parse(match.group(1)), LocalDate.parse(match.group(2))));
	}

	private static Optional<DateRange> oneEnd(String cell) {
		return Optional.of(ONE_END.matcher(cell))
			.filter(Matcher::matches)
			.map((match) -> oneEnd(match.group(1), LocalDate.parse(match.group(2))));
	}

	private static DateRange oneEnd(String comparison, LocalDate date) {
		return switch (comparison) {
			case "<" -> new DateRange(LocalDate.MIN, date.minusDays(1));
			case "<=" -> new DateRange(LocalDate.MIN, date);
			case ">" -> new DateRange(date.plusDays(1), LocalDate.MAX);
			default -> new DateRange(date, LocalDate.MAX);
		};
	}

}
