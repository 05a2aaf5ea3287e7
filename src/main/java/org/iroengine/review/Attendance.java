package org.iroengine.review;

/**
 * How one person around the child took part in a meeting.
 *
 * @param attended null where nobody recorded it
 * @param takingPart of a parent the way of taking part; null for everybody else
 */
public record Attendance(long participantId, ParticipantRole role, String name, Attended attended,
		TakingPart takingPart) {

	/**
	 * Whether the person is a parent of the child, whose way of taking part is counted.
	 */
	public boolean isParent() {
		return this.role == ParticipantRole.PARENT;
	}

}
