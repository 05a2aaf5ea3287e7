package org.iroengine.dispute;

/** How much of a dispute somebody may read. */
public enum DisputeSight {

	/** Everything: whoever acts as the child's IRO, and those who oversee the service. */
	WHOLE,
	/** What they are asked about, replies and verdicts: whoever was asked for a reply. */
	ASKED,
	/** The concern and what is asked for: those who are asked for a quiet word. */
	QUIET_WORD,
	/** No words at all: programs. */
	FIGURES;

	/** Whether replies, verdicts and the history are read. */
	public boolean ofReplies() {
		return this == WHOLE || this == ASKED;
	}

	/**
	 * Whether the outcome is read: whoever was asked for a quiet word reads what came of
	 * that, and not of a formal dispute.
	 */
	public boolean ofOutcome(Dispute dispute) {
		return ofReplies() || this == QUIET_WORD && dispute.formalAt() == null;
	}

	/** Whether the concern and what is asked for are read. */
	public boolean ofConcern() {
		return this != FIGURES;
	}

}
