package org.iroengine.demonstration;

import java.util.Set;

/** Some steps in the life of a review, taken through the product's own operations. */
interface LivedPart {

	/** Which ones. */
	Set<LivedStep> steps();

	/** People do what the step says; it is the day of the step. */
	void live(LivedStep step, LivedChild child);

}
