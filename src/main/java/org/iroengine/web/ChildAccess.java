package org.iroengine.web;

/**
 * Answers whether the signed-in user may read what is kept about a child; the module that
 * keeps children implements it.
 */
public interface ChildAccess {

	/** Whether the signed-in user may read what is kept about the child. */
	boolean mayRead(String childRef);

	/** Whether a child with this reference is kept. */
	boolean exists(String childRef);

}
