package org.iroengine.allocation;

import java.util.List;

/**
 * What the allocation's forms show: references, initials and words, never a name of the
 * child.
 *
 * @param child the reference and initials
 * @param age in years at the start of care
 * @param came when the child came into care, in London time, and as what
 * @param clock the sentence that explains the due time
 * @param overdue whether the due time has passed
 * @param proposed the officer proposed, with the load, or that nobody is eligible
 * @param proposedId the id of the officer proposed, or null
 * @param runnersUp the other eligible officers with their loads
 * @param blocked those who may not be chosen, with reasons
 * @param choices the officers who may be chosen
 */
record AllocationView(String child, int age, String came, String clock, boolean overdue, String proposed,
		String proposedId, List<Row> runnersUp, List<Row> blocked, List<Choice> choices) {

	/** A line of a table. */
	record Row(String officer, String why) {
	}

	/** An entry of a list to choose from. */
	record Choice(String value, String label) {
	}

}
