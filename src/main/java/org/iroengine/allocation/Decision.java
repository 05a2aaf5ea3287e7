package org.iroengine.allocation;

/** What became of a person's choice of an IRO. */
public sealed interface Decision {

	/** The child has its IRO. */
	record Allocated(Allocation allocation) implements Decision {
	}

	/**
	 * The choice cannot stand.
	 *
	 * @param reason a sentence that says what to do
	 */
	record Refused(String reason) implements Decision {
	}

}
