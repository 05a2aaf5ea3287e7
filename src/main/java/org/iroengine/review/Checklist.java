package org.iroengine.review;

import java.time.Instant;

/**
 * What the social worker is asked before a meeting. Who comes are the child's
 * {@link Participants}.
 *
 * @param askedOf the person, or null where the child has nobody yet
 * @param returned that it is back; null while it is open
 * @param wishes what the child wishes
 * @param agreed whether the arrangements are agreed with the IRO
 * @param arrangements what is agreed, or null
 */
public record Checklist(long meetingId, String childRef, String askedOf, Returned returned, ChildWishes wishes,
		boolean agreed, String arrangements) {

	/**
	 * That it came back.
	 *
	 * @param by who entered it
	 * @param inTheNameOf for whom business support entered it, or null
	 * @param told how and when that was told, or null
	 * @param correctedBy who corrected it last, or null
	 */
	public record Returned(Instant at, String by, String inTheNameOf, Told told, String correctedBy) {

	}

	public boolean isOpen() {
		return this.returned == null;
	}

}
