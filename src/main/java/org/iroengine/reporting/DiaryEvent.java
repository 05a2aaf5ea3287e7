package org.iroengine.reporting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.Temporal;

import org.iroengine.web.Fingerprint;

/**
 * An event of an officer's diary.
 *
 * @param key what tells it apart for as long as it lasts, such as {@code deadline-17}
 * @param start a local date in London for a whole day, else an instant
 * @param end the day after the last one, or null where it is one day or one instant
 * @param title a few words, with a reference and initials at most
 * @param words what explains it
 */
record DiaryEvent(String key, Temporal start, LocalDate end, String title, String words) {

	/** Changes with anything that is shown. */
	String fingerprint() {
		return Fingerprint.of(toString().getBytes(StandardCharsets.UTF_8));
	}

}
