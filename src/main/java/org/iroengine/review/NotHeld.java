package org.iroengine.review;

/** Why there is nothing to write about a review that was not held. */
final class NotHeld {

	private NotHeld() {
	}

	static String words(Review review) {
		return (review.state() == ReviewState.NOT_REQUIRED)
				? "The review was not held and is not required any more, so there is nothing to write about it."
				: "The review has not been held: it waits for its meeting, or the meeting was adjourned or stood down. "
						+ "Record first how it was held.";
	}

}
