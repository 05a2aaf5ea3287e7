package org.iroengine.review;

import org.iroengine.deadline.Subject;

/**
 * One round in which the record of a review goes to people: the first to everybody it is
 * for, a later one with a correction to whoever had an edition before.
 *
 * @param edition the edition it was begun for
 */
public record Distribution(long id, long reviewId, String childRef, int edition) {

	/** Whether those it is for had another edition. */
	boolean isCorrection() {
		return this.edition > 1;
	}

	/** What its clock belongs to: a correction has a clock of its own. */
	Subject subject() {
		return isCorrection() ? new Subject("distribution", this.id, this.childRef)
				: new Subject("review", this.reviewId, this.childRef);
	}

	/** By when it is over. */
	String rule() {
		return isCorrection() ? ReviewRules.CORRECTION_DISTRIBUTED : ReviewRules.RECORD_DISTRIBUTED;
	}

	/** When business support is reminded. */
	String reminder() {
		return isCorrection() ? "correction-distributed-reminder" : "record-distributed-reminder";
	}

}
