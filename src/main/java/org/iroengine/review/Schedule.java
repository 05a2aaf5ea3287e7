package org.iroengine.review;

import java.util.Locale;

/** By which rules the reviews of a child are due; each has its rows in the table. */
public enum Schedule {

	/** Looked after: the rule for most children. */
	LOOKED_AFTER,
	/** Adoption is authorised, and the child not placed. */
	ADOPTION_AUTHORISED,
	/** Placed for adoption. */
	ADOPTION_PLACED,
	/** A series of short breaks. */
	SHORT_BREAKS,
	/** On remand. */
	REMAND,
	/** In a settled foster placement, where a review may be held without a meeting. */
	LONG_TERM_FOSTER_CARE;

	/** The name in the table, such as {@code short-breaks}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether its reviews are counted from its own beginning, not from that of care. */
	boolean beginsAnew() {
		return this == ADOPTION_AUTHORISED || this == ADOPTION_PLACED;
	}

	static Schedule of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
