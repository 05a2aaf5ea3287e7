package org.iroengine.care;

/**
 * Tells of one way in which a person comes to work with a child, and so may read about
 * the child.
 */
public interface ChildReader {

	/** Whether the person works with the child in this way. */
	boolean worksWith(String person, String childRef);

}
