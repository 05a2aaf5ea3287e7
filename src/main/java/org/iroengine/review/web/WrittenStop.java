package org.iroengine.review.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.iroengine.review.StopKind;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.StorableText;

/**
 * A stop as somebody wrote it; null where nothing was written.
 *
 * @param from since when it is so, such as 2026-03-02
 */
record WrittenStop(String kind, String reason, String from) {

	static final WrittenStop NOTHING = new WrittenStop(null, null, null);

	private static final int LONGEST = 500;

	/** What is wrong with it; empty where it can be recorded. */
	List<Fault> faults(LocalDate today) {
		List<Fault> faults = new ArrayList<>();
		if (Arrays.stream(StopKind.values()).noneMatch((one) -> one.name().equals(this.kind))) {
			faults.add(new Fault("kind", "Choose what has happened."));
		}
		if (!isText(this.reason)) {
			faults.add(new Fault("reason", "Say how you know, in at most %d characters.".formatted(LONGEST)));
		}
		if (!isDay(today)) {
			faults.add(new Fault("from", "Write the day since when it is so, today or before."));
		}
		return faults;
	}

	static boolean isText(String text) {
		return text != null && !text.isBlank() && text.length() <= LONGEST && StorableText.isStorable(text);
	}

	private boolean isDay(LocalDate today) {
		try {
			return this.from != null && !LocalDate.parse(this.from).isAfter(today);
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
