package org.iroengine.review;

/** The way by which a copy of a record reaches somebody; a person chooses it. */
public enum CopyChannel {

	/** A link in a letter by mail, behind the sign-in: for people of the service only. */
	LINK("link behind the sign-in", false, "Filled in by itself"),
	/** The council's own secure mail. */
	SECURE_MAIL("secure mail", true, "Write the reference of the secure mail."),
	/** By post. */
	POST("post", true, "Write the reference of the post, such as the number on the receipt."),
	/** Given to the person. */
	BY_HAND("by hand", false, "Write to whom it was handed, by whom and when."),
	/** Given to the carer, who gives it to the person. */
	THROUGH_CARER("through the carer", false, "Write to whom it was handed, by whom and when."),
	/** Nothing is sent. */
	NONE("none", false, "");

	private final String words;

	private final boolean addressed;

	private final String proof;

	CopyChannel(String words, boolean addressed, String proof) {
		this.words = words;
		this.addressed = addressed;
		this.proof = proof;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

	/** Whether it goes to an address that somebody has to confirm before. */
	boolean isAddressed() {
		return this.addressed;
	}

	/** What is to be written as proof. */
	String proof() {
		return this.proof;
	}

}
