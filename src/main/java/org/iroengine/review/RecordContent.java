package org.iroengine.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What an edition of a record says, with passages marked that not every reader may see.
 *
 * @param attended who came
 * @param decided whether the team manager has agreed; recommendations else
 */
record RecordContent(String reference, int sequence, LocalDate heldOn, LocalDate completedOn, String iro,
		List<Attended> attended, List<Section> sections, List<Decided> decisions, boolean decided) {

	/** Somebody who came to the review. */
	record Attended(String role, String name) {
	}

	/** What was written below a heading. */
	record Section(String id, String heading, String text) {
	}

	/**
	 * A decision as it stood.
	 *
	 * @param ownerRole the same without a name
	 * @param from when the review that set it was held; null in editions that do not know
	 * @param state how it stands, in words; null for a new one
	 * @param times at how many reviews it was set or carried on
	 */
	record Decided(String words, String owner, String ownerRole, LocalDate due, LocalDate from, String state,
			int times) {
	}

}
