package org.iroengine.dispute;

import java.util.Locale;

/** Whether a dispute has taken longer than the time of the whole. */
public enum OverTotal {

	/** It has not. */
	NO,
	/** It has, and nobody agreed to more time. */
	YES,
	/** It has, with a second date that was agreed. */
	AGREED;

	/** How it stands with a dispute. */
	public static OverTotal of(Dispute dispute) {
		if (dispute.overTotalAt() == null) {
			return NO;
		}
		return (dispute.extendedTo() != null) ? AGREED : YES;
	}

	/** The word in the API, such as {@code agreed}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
