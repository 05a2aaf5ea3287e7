package org.iroengine.dispute;

import java.util.Locale;

/** Whether a dispute has taken longer than the time of the whole. */
public enum OverTotal {

	/** It has not. */
	NO(null),
	/** It has, and nobody agreed to more time. */
	YES("over 20"),
	/** It has, with a second date that was agreed. */
	AGREED("over 20 – agreed");

	private final String title;

	OverTotal(String title) {
		this.title = title;
	}

	/** How it stands with a dispute. */
	public static OverTotal of(Dispute dispute) {
		if (dispute.overTotalAt() == null) {
			return NO;
		}
		return (dispute.extendedTo() != null) ? AGREED : YES;
	}

	/** What people read; null where it has not. */
	public String title() {
		return this.title;
	}

	/** The word in the API, such as {@code agreed}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
