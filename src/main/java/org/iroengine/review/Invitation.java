package org.iroengine.review;

import java.time.LocalDate;

/**
 * How somebody is invited to a meeting.
 *
 * @param noneBecause why nothing is sent; null where something is
 * @param revision the revision of the meeting they were last told of, or null
 * @param sentOn when that left, a local date in London, or null
 * @param sentBy who sent it, or null
 * @param back what became of their consultation document
 * @param withdrawnOn when they were told that the meeting does not take place, or null
 */
public record Invitation(long meetingId, long participantId, Channel channel, String noneBecause, Integer revision,
		LocalDate sentOn, String sentBy, Back back, LocalDate withdrawnOn) {

	/**
	 * What became of a consultation document.
	 *
	 * @param on when it came back, or null
	 * @param notBecause why it does not come back, or null
	 * @param by who noted it; null while it is out
	 */
	public record Back(LocalDate on, String notBecause, String by) {

		/** Whether nobody waits for it any more. */
		public boolean settled() {
			return this.by != null;
		}

	}

	/** Whether they know of the meeting as it is booked now. */
	boolean knows(Meeting meeting) {
		return this.revision != null && this.revision >= meeting.revision();
	}

	/** Whether they were told of the meeting at all. */
	public boolean sent() {
		return this.revision != null;
	}

}
