package org.iroengine.review;

/** How far a meeting of a review has come. */
public enum MeetingState {

	/** It has no date yet. */
	WANTED,
	/** It has a date. */
	BOOKED,
	/** It was held, as the whole review or as a part of it. */
	HELD,
	/** It was adjourned to another day. */
	ADJOURNED,
	/** It was called off with no business done: no part of the review. */
	STOOD_DOWN,
	/** It is not wanted any more. */
	DROPPED

}
