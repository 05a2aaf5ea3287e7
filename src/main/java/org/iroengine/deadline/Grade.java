package org.iroengine.deadline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How binding the source of a timescale is. */
public enum Grade {

	/** Legislation. */
	LAW,

	/** Statutory guidance. */
	GUIDANCE,

	/** A council's published practice. */
	COUNCIL,

	/** A default of this product where no source rules. */
	OURS;

	/** The word used in tables and the API. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The grade for a word, or empty where there is none. */
	public static Optional<Grade> of(String word) {
		return Arrays.stream(values()).filter((grade) -> grade.word().equals(word)).findFirst();
	}

	/** Every word there is, in order. */
	public static Stream<String> words() {
		return Arrays.stream(values()).map(Grade::word);
	}

}
