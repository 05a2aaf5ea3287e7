package org.iroengine.deadline.process;

/**
 * Where the decision table of timescales comes from: the shipped one, or the one a
 * council put in its place.
 */
interface DecisionSource {

	/** The name that messages give the table, such as its path. */
	String name();

	/** The table as DMN 1.3 in XML. */
	byte[] content();

}
