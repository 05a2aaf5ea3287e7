package org.iroengine.review;

/** Why a copy of a record is withheld; it still counts as dealt with. */
public enum WithheldReason {

	/** It was decided that nothing is sent to them. */
	KEEP_AWAY("Nothing is to be sent to them"),
	/** Nobody knows their address. */
	ADDRESS_UNKNOWN("Their address is not known"),
	/** A letter to their address would not be safe. */
	ADDRESS_UNSAFE("Their address is not safe"),
	/** Nothing about the child leaves. */
	STOPPED("Nothing about the child may leave"),
	/** Another reason, in words. */
	OTHER("Another reason");

	private final String words;

	WithheldReason(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

	/** Whether it may be decided for later reviews too. */
	boolean isLasting() {
		return this == KEEP_AWAY || this == ADDRESS_UNKNOWN || this == ADDRESS_UNSAFE;
	}

}
