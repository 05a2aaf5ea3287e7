package org.iroengine.reporting;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small turns of phrase. */
final class Words {

	private Words() {
	}

	/** Such as {@code 1 month} or {@code 3 months}. */
	static String counted(long number, String one) {
		return number + " " + one + ((number == 1) ? "" : "s");
	}

	/** The first letter as a sentence begins with it. */
	static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	/** What is there, as one text; null where nothing is. */
	static String joined(String between, String... parts) {
		String text = Stream.of(parts)
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(between));
		return text.isEmpty() ? null : text;
	}

}
