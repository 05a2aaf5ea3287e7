package org.iroengine.allocation;

import java.util.List;

/**
 * What the allocation's forms show: references, initials and words, never a name of the
 * child.
 *
 * @param child the reference and initials
 * @param age in years at the start of care
 * @param place the locality after a comma, or nothing
 * @param came when the child came into care, in London time, and as what
 * @param clock the sentence that explains the due time
 * @param due the due time, in UTC
 * @param overdue whether the due time had passed when the task was opened
 * @param proposed the officer proposed, with what speaks for them, or that nobody is
 * eligible
 * @param proposedId the id of the officer proposed, or null
 * @param runnersUp the other eligible officers
 * @param blocked those who may not be, with reasons
 * @param choices the officers who may be chosen, last those against whom a rule stands
 * @param lateness why an allocation may be late
 */
record AllocationView(String child, int age, String place, String came, String clock, String due, boolean overdue,
		String proposed, String proposedId, List<Row> runnersUp, List<Row> blocked, List<Choice> choices,
		List<Choice> lateness) {

	/**
	 * A line of a table.
	 *
	 * @param behind what separates the officer from the first; null where nothing does
	 */
	record Row(String officer, String why, String behind) {
	}

	/** An entry of a list to choose from. */
	record Choice(String value, String label) {
	}

}
