package org.iroengine.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.people.Person;

/** The cells of one row, read as what they should be; what is wrong is told. */
final class PeopleCells {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");

	private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,189}");

	private static final int LONGEST_TEXT = 200;

	private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

	private final TableRow row;

	private final Consumer<FileFault> faults;

	PeopleCells(TableRow row, Consumer<FileFault> faults) {
		this.row = row;
		this.faults = faults;
	}

	/** What can be typed to sign in, or can name a team. */
	String id(String column) {
		String id = needed(column);
		if (!id.isEmpty() && !ID.matcher(id).matches()) {
			fault(column, "Use letters without accents, digits and . _ @ - only, at most 64, a letter or digit first.");
		}
		return id;
	}

	String childRef(String column) {
		String child = needed(column);
		if (!child.isEmpty() && !REFERENCE.matcher(child).matches()) {
			fault(column, "Give the child's reference in the case system: letters, digits, _ and -, at most 40.");
		}
		return child;
	}

	/** Text that must be there. */
	String needed(String column) {
		if (!this.row.has(column)) {
			fault(column, "This cell is empty. Fill it in.");
		}
		return notTooLong(column);
	}

	/** Text, or null. */
	String text(String column) {
		return this.row.has(column) ? notTooLong(column) : null;
	}

	/** An address, or null. */
	String mail(String column) {
		if (this.row.has(column) && !MAIL.matcher(this.row.cell(column)).matches()) {
			fault(column, "Write one mail address, such as name@council.example, or leave the cell empty.");
		}
		return text(column);
	}

	/** A part of a full post, or null where it is none. */
	BigDecimal fte(String column) {
		String text = needed(column);
		if (text.matches("0?\\.\\d{1,2}|[01](\\.\\d{1,2})?")) {
			BigDecimal fte = new BigDecimal(text).setScale(2, RoundingMode.UNNECESSARY);
			if (fte.signum() > 0 && fte.compareTo(BigDecimal.ONE) <= 0) {
				return fte;
			}
		}
		fault(column, "Write the part of a full post, more than 0 and at most 1, such as 0.5 or 0.75.");
		return null;
	}

	/** A date that must be there, or null where it is none. */
	LocalDate day(String column) {
		needed(column);
		return date(column);
	}

	/** A date, or null. */
	LocalDate date(String column) {
		if (!this.row.has(column)) {
			return null;
		}
		Optional<LocalDate> date = WrittenDate.read(this.row.cell(column));
		if (date.isEmpty()) {
			fault(column, "Write a day that there is, as 31/01/2026 or 2026-01-31.");
		}
		return date.orElse(null);
	}

	/** Refuses a last day before the first. */
	void inOrder(LocalDate from, LocalDate to) {
		if (from != null && to != null && from.isAfter(to)) {
			fault("to", "The last day lies before the first. Exchange them.");
		}
	}

	/** Days of the week, separated by blanks; Monday to Friday where there are none. */
	Set<DayOfWeek> workingDays(String column) {
		if (!this.row.has(column)) {
			return Person.WEEKDAYS;
		}
		Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
		for (String word : this.row.cell(column).split("\\s+")) {
			weekday(word).ifPresentOrElse(days::add,
					() -> fault(column, "'%s' is no day of the week. Write such as: Mon Tue Wed.".formatted(word)));
		}
		return days;
	}

	/** Words separated by semicolons. */
	List<String> list(String column) {
		notTooLong(column);
		return Arrays.stream(this.row.cell(column).split(";"))
			.map(String::strip)
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	/** The value; a word that stands for none is told, with those that do. */
	<T> T oneOf(String column, Optional<T> value, List<String> known) {
		if (value.isEmpty() && this.row.has(column)) {
			fault(column,
					"'%s' is not known. Write one of: %s.".formatted(this.row.cell(column), String.join(", ", known)));
		}
		return value.orElse(null);
	}

	void fault(String column, String message) {
		this.faults.accept(this.row.fault(column, message));
	}

	private String notTooLong(String column) {
		if (this.row.cell(column).length() > LONGEST_TEXT) {
			fault(column, "This is too long. Write at most %d characters.".formatted(LONGEST_TEXT));
		}
		return this.row.cell(column);
	}

	private static Optional<DayOfWeek> weekday(String word) {
		return Arrays.stream(DayOfWeek.values())
			.filter((day) -> day.name().equalsIgnoreCase(word)
					|| day.getDisplayName(TextStyle.SHORT, Locale.UK).equalsIgnoreCase(word))
			.findFirst();
	}

}
