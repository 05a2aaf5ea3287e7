package org.iroengine.dispute;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the IRO says of a reply; only a verdict resolves a dispute. */
public enum Verdict {

	/** Resolved. */
	SATISFIED,
	/** Not enough: the next level has it. */
	PARTLY,
	/** The next level has it. */
	NOT_SATISFIED;

	/** The word in forms and the API, such as {@code not-satisfied}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The verdict with the word; empty where there is none. */
	public static Optional<Verdict> of(Object word) {
		return Arrays.stream(values()).filter((one) -> one.word().equals(word)).findFirst();
	}

}
