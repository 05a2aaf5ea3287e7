package org.iroengine.dispute;

/** How far a collective concern has come. */
public enum CollectiveState {

	/** It waits for the IRO manager. */
	OFFERED("Offered"),
	/** The IRO manager does not raise it now. */
	NOT_NOW("Not now"),
	/** It waits for the service manager. */
	SENT("Sent"),
	/** The service manager has answered. */
	ANSWERED("Answered");

	private final String title;

	CollectiveState(String title) {
		this.title = title;
	}

	/** What people read. */
	public String title() {
		return this.title;
	}

}
