package org.iroengine.reporting;

import java.util.stream.Stream;

/** Adds what one capability knows to a child's timeline. */
interface TimelinePart {

	/** What the signed-in user may read of it. */
	Stream<Timeline.Entry> of(String childRef);

}
