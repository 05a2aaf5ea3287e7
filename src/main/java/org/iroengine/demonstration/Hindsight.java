package org.iroengine.demonstration;

import java.time.Instant;

/**
 * The time at which a step of the load tells of what happened before: the step alone
 * lives then, in its own transaction, while everybody else lives now.
 */
interface Hindsight {

	/** From now on this step lives then. */
	void at(Instant then);

	/** This step lives now again. */
	void now();

}
