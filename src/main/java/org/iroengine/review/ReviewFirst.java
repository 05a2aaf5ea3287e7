package org.iroengine.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a review before a change was reasonably practicable, as the IRO says. */
public enum ReviewFirst {

	/** It was, or still is. */
	PRACTICABLE,
	/** It was not, such as in an emergency. */
	NOT_PRACTICABLE,
	/** The change is none that needs a review first. */
	NOT_SIGNIFICANT;

	/** How forms write it, such as {@code not-practicable}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The answer that is written so. */
	public static Optional<ReviewFirst> of(Object id) {
		return Arrays.stream(values()).filter((answer) -> answer.id().equals(id)).findFirst();
	}

}
