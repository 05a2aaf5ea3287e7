package org.iroengine.review;

/** Whether the child wants to chair the review. */
public enum Chairing {

	/** Nobody has asked yet. */
	NOT_ASKED("not asked yet"),
	/** The child does not want to. */
	NO("no"),
	/** Together with the IRO. */
	CO_CHAIR("together with the IRO"),
	/** Alone, with the IRO beside them. */
	CHAIR("yes, with the IRO beside them");

	private final String words;

	Chairing(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
