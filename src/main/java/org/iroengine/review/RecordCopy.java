package org.iroengine.review;

/**
 * One copy of a review's record for one of the people around the child.
 *
 * @param own whether it is the child's own version
 * @param channel null while nothing was sent
 * @param withheldAs null where it is not withheld
 * @param reason why it is withheld, in words; null where it is not
 * @param proof the number of the letter, the reference of the post, or to whom it was
 * handed; null where it was not sent
 * @param settledBy null while it waits
 * @param edition the edition that was sent; while it waits, the one that stands now
 */
public record RecordCopy(long id, long distributionId, long reviewId, String childRef, long participantId, boolean own,
		State state, CopyChannel channel, WithheldReason withheldAs, String reason, String proof, String settledBy,
		int edition) {

	/** Whom it is for; it decides what is left out. */
	public RecordVersion version() {
		return this.own ? RecordVersion.CHILD : RecordVersion.of(this.participantId);
	}

	public boolean isWaiting() {
		return this.state == State.WAITING;
	}

	/** How far a copy has come. */
	public enum State {

		/** Nobody has dealt with it. */
		WAITING,
		/** It was sent or handed over. */
		SENT,
		/** It was not sent, with a reason. */
		WITHHELD

	}

}
