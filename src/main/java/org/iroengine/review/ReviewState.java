package org.iroengine.review;

/** How far a review has come. */
public enum ReviewState {

	/** It is due, and to be held. */
	OPEN,
	/** Its last part was held. */
	HELD,
	/** The child ceased to be looked after before it was held. */
	NOT_REQUIRED

}
