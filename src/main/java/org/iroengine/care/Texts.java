package org.iroengine.care;

import java.util.regex.Pattern;

/** What may be typed as plain text, so that every place that keeps it can. */
final class Texts {

	static final int LONGEST_LINE = 100;

	static final int LONGEST_REASON = 2000;

	private static final Pattern LINE = Pattern.compile("\\P{Cntrl}{0,%d}".formatted(LONGEST_LINE));

	private static final Pattern REASON = Pattern.compile("[\\P{Cntrl}\r\n\t]{1,%d}".formatted(LONGEST_REASON));

	private Texts() {
	}

	/** Whether it is one line of at most {@value #LONGEST_LINE} characters. */
	static boolean isLine(String text) {
		return text != null && LINE.matcher(text).matches();
	}

	/** Whether it says something, in at most {@value #LONGEST_REASON} characters. */
	static boolean isReason(String text) {
		return text != null && !text.isBlank() && REASON.matcher(text).matches();
	}

}
