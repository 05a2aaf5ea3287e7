package org.iroengine.dispute;

import java.util.Locale;

/** How far a dispute has come. */
public enum DisputeState {

	/** A quiet word: outside the formal clock. */
	INFORMAL,
	/** On the ladder. */
	FORMAL,
	/** The IRO is satisfied. */
	RESOLVED,
	/** The IRO has taken it back. */
	WITHDRAWN;

	/** Whether it is still to be settled. */
	public boolean open() {
		return this == INFORMAL || this == FORMAL;
	}

	/** The word in the API, such as {@code informal}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
