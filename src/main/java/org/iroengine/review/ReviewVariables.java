package org.iroengine.review;

/** The variables that processes about reviews carry beside the period and the child. */
public final class ReviewVariables {

	/** The review, a number. */
	public static final String REVIEW_ID = "reviewId";

	/** The meeting of the review, a number. */
	public static final String MEETING_ID = "meetingId";

	private ReviewVariables() {
	}

}
