package org.iroengine.care;

/** What became of a period of care that is over. */
public enum Outcome {

	/** The child ceased to be looked after. */
	ENDED("ceased to be looked after"),

	/** Another authority looks after the child now. */
	TRANSFERRED("transferred to another authority"),

	/** It never was: the period stands in no measure. */
	WITHDRAWN("recorded by mistake"),

	/** It is the earlier part of another period. */
	MERGED("merged with the return on the same day");

	private final String why;

	Outcome(String why) {
		this.why = why;
	}

	/** Why nothing more is required for the period. */
	public String why() {
		return this.why;
	}

}
