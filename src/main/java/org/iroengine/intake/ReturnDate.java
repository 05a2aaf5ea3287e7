package org.iroengine.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Dates as the national return writes them, such as {@code 28/02/2025}. */
final class ReturnDate {

	static final String ADVICE = "There is no such date. Write dd/mm/yyyy, such as 28/02/2025.";

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private ReturnDate() {
	}

	static Optional<LocalDate> read(String text) {
		try {
			return Optional.of(LocalDate.parse(text, WRITTEN));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	static String write(LocalDate date) {
		return WRITTEN.format(date);
	}

}
