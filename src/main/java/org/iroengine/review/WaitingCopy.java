package org.iroengine.review;

/**
 * A copy as business support sees it.
 *
 * @param check who made sure of an address and when, in words; null where nobody did
 * @param exception what to mind, in a sentence; null where nothing stands out
 */
record WaitingCopy(RecordCopy copy, Participant to, String check, String exception) {

	/** What they are to the child. */
	public String role() {
		return this.copy.own() ? "a version of their own" : this.to.role().words();
	}

	/** What became of it, in words; null while it waits. */
	public String settled() {
		return switch (this.copy.state()) {
			case WAITING -> null;
			case SENT -> "Sent %s: %s".formatted(this.copy.channel().words(), this.copy.proof());
			case WITHHELD -> "Withheld: %s. %s".formatted(this.copy.withheldAs().words(), this.copy.reason());
		};
	}

}
