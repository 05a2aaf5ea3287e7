package org.iroengine.review;

import java.util.Locale;
import java.util.Set;

/**
 * How one person around the child took part in a meeting.
 *
 * @param role such as mother or school
 * @param attended null where nobody recorded it
 * @param takingPart of a parent the way of taking part; null for everybody else
 */
public record Attendance(long participantId, String role, String name, Attended attended, TakingPart takingPart) {

	private static final Set<String> PARENTS = Set.of("parent", "mother", "father");

	/**
	 * Whether the person is a parent of the child, whose way of taking part is counted.
	 */
	public boolean isParent() {
		return PARENTS.contains(this.role.toLowerCase(Locale.ROOT));
	}

}
