package org.iroengine.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as councils' files write them: {@code 31/01/2026} or {@code 2026-01-31}. */
public final class WrittenDate {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2199;

	private static final DateTimeFormatter BRITISH = strict("dd/MM/uuuu");

	private static final DateTimeFormatter ISO = strict("uuuu-MM-dd");

	private WrittenDate() {
	}

	/** The date; empty where it is written otherwise, or there is no such day. */
	public static Optional<LocalDate> read(String text) {
		return Stream.of(BRITISH, ISO)
			.flatMap((format) -> read(text, format).stream())
			.filter((date) -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR)
			.findFirst();
	}

	private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
		try {
			return Optional.of(LocalDate.parse(text, format));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static DateTimeFormatter strict(String pattern) {
		return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
	}

}
