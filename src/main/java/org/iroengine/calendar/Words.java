package org.iroengine.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.iroengine.web.Problems.Fault;

/** How days are said, and which names of days can be kept. */
final class Words {

	private static final int LONGEST_NAME = 100;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

	private Words() {
	}

	static String day(LocalDate day) {
		return day.format(DAY);
	}

	static String shortened(String text) {
		return (text.length() > LONGEST_NAME) ? text.substring(0, LONGEST_NAME) + "…" : text;
	}

	/** What is wrong with a name that was written. */
	static Optional<Fault> fault(String field, String name) {
		boolean unusable = name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl);
		return unusable
				? Optional
					.of(new Fault(field, "write the name in one line of at most %d characters".formatted(LONGEST_NAME)))
				: Optional.empty();
	}

}
