package org.iroengine.dispute;

/** The table of the ladder; a dispute finishes on the ladder it began with. */
public interface Ladders {

	/** The ladder that new disputes begin on. */
	Ladder current();

	/**
	 * A ladder that is or was in force.
	 * @throws java.util.NoSuchElementException when there was no such ladder
	 */
	Ladder of(String version);

}
