package org.iroengine.review;

/** Whether the child chaired the review. */
public enum Chaired {

	/** Somebody else did. */
	NO("no"),
	/** With the IRO. */
	CO_CHAIRED("together with the IRO"),
	/** The child did. */
	CHAIRED("yes");

	private final String title;

	Chaired(String title) {
		this.title = title;
	}

	/** What people read. */
	public String title() {
		return this.title;
	}

}
