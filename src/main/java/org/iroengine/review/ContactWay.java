package org.iroengine.review;

/** How an IRO was in touch with a child. */
public enum ContactWay {

	/** They met. */
	VISIT("a visit"),
	/** By telephone. */
	CALL("a telephone call"),
	/** By video. */
	VIDEO("a video call"),
	/** In writing. */
	MESSAGE("a message or letter");

	private final String title;

	ContactWay(String title) {
		this.title = title;
	}

	/** What people read. */
	public String title() {
		return this.title;
	}

}
