package org.iroengine.engine;

/**
 * The colours of lists in Tasklist; the engine stores them, so style sheets cannot say
 * them. They are those of {@code static/frame/colours.css}.
 */
enum TaskListColour {

	/** What is one's own. */
	OWN("#1b6d64"),
	/** What waits for one's group. */
	GROUP("#1d3557"),
	/** What has gone past its time. */
	LATE("#ca3535");

	private final String code;

	TaskListColour(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
