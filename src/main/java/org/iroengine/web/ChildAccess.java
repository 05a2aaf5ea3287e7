package org.iroengine.web;

/** Which children the signed-in user may read about. */
public interface ChildAccess {

	/** Whether the signed-in user may read about this child. */
	boolean mayRead(String childRef);

	/** Whether there is a child with this reference. */
	boolean exists(String childRef);

}
