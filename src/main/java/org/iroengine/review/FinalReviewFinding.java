package org.iroengine.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether there was a final review before care ended, as the IRO finds. */
public enum FinalReviewFinding {

	/** There was one. */
	HELD,
	/** There was none, and nobody could foresee the end of care. */
	NOT_FORESEEABLE,
	/** There was none, although there could have been. */
	NOT_HELD;

	/** How forms write it, such as {@code not-foreseeable}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The finding that is written so. */
	public static Optional<FinalReviewFinding> of(Object id) {
		return Arrays.stream(values()).filter((finding) -> finding.id().equals(id)).findFirst();
	}

}
