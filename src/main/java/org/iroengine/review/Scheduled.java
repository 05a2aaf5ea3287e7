package org.iroengine.review;

/**
 * What the table says of a review.
 *
 * @param rule the rule of the timescales that its date is counted by
 * @param anchor what the date is counted from
 * @param meetingNeeded false where it may be held without a meeting
 */
public record Scheduled(String rule, Anchor anchor, boolean meetingNeeded) {

	/** What a due date may be counted from. */
	public enum Anchor {

		/** When the child became looked after. */
		START_OF_CARE,
		/** When the review before was held: its first part. */
		PREVIOUS_HELD,
		/** When adoption was authorised. */
		ADOPTION_AUTHORISED,
		/** When the child was placed for adoption. */
		ADOPTION_PLACED

	}

}
