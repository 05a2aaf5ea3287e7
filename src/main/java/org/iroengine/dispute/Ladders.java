package org.iroengine.dispute;

/** The table of the ladder; a dispute finishes on the ladder it began with. */
public interface Ladders {

	/** The ladder that new disputes begin on. */
	Ladder current();

	/**
	 * A ladder that disputes have begun on.
	 * @throws java.util.NoSuchElementException when no dispute has
	 */
	Ladder of(String version);

}
