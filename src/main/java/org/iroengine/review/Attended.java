package org.iroengine.review;

/** Whether somebody who was asked came to a meeting. */
public enum Attended {

	/** Was there. */
	ATTENDED("attended"),
	/** Could not come and said so. */
	APOLOGIES("sent apologies"),
	/** Did not come. */
	ABSENT("absent"),
	/** Did not come and sent views. */
	SENT_VIEWS("sent views");

	private final String title;

	Attended(String title) {
		this.title = title;
	}

	/** What people read. */
	public String title() {
		return this.title;
	}

}
