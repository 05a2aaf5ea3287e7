package org.iroengine.allocation;

import java.util.List;

/** What became of a confirmation of several officers at once. */
public sealed interface Confirmation {

	/** Every child has its IRO. */
	record Confirmed(int children) implements Confirmation {
	}

	/** No child was given an IRO, because some choices cannot stand. */
	record Refused(List<Choice> choices) implements Confirmation {
	}

	/**
	 * A choice that cannot stand.
	 *
	 * @param child the reference, or what stands in its place
	 * @param reason a sentence that says what to do
	 */
	record Choice(long allocationId, String child, String reason) {
	}

}
