package org.iroengine.review;

import java.util.Optional;
import java.util.regex.Pattern;

/** Why nothing unsent about a child may leave. */
public enum StopKind {

	/** The child has died. */
	DEATH("The child has died", "\\bE2\\b|\\b(died|dead|death|deceased)\\b"),

	/** The child is adopted. */
	ADOPTION("An adoption order was made", "\\bE1[12]\\b|\\b(adopted|adoption order)\\b"),

	/** Somebody has fled, and where they are must not be known. */
	FLIGHT("Somebody has fled and must not be found", null),

	/** An address that letters went to is not safe any more. */
	UNSAFE_ADDRESS("An address is not safe", null);

	private final String title;

	private final Pattern endOfCare;

	/**
	 * A kind with a title.
	 * @param endOfCare by which words or codes of the national return an end of care
	 * tells it; null where none does
	 */
	StopKind(String title, String endOfCare) {
		this.title = title;
		this.endOfCare = (endOfCare != null) ? Pattern.compile(endOfCare, Pattern.CASE_INSENSITIVE) : null;
	}

	/** What people read. */
	public String title() {
		return this.title;
	}

	/**
	 * The kind that the recorded reason for the end of care tells; one stop too many is
	 * lifted by a person, one too few cannot be taken back.
	 */
	static Optional<StopKind> ofEnd(String reason) {
		for (StopKind kind : values()) {
			if (kind.endOfCare != null && kind.endOfCare.matcher(reason).find()) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

}
