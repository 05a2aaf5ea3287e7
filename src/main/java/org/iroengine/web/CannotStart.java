package org.iroengine.web;

/**
 * Stops a start for a reason that the council's engineer can mend; the message says how.
 */
public class CannotStart extends RuntimeException {

	public CannotStart(String message) {
		super(message);
	}

	public CannotStart(String message, Throwable cause) {
		super(message, cause);
	}

}
