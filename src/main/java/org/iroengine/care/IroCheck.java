package org.iroengine.care;

/** Tells whether a child has an IRO; who that is, care does not know. */
public interface IroCheck {

	/** Whether somebody is the child's IRO now. */
	boolean hasIro(String childRef);

}
