package org.iroengine.review;

/** The way in which an invitation goes to its recipient, chosen by a person. */
public enum Channel {

	/** By mail, with the meeting for their calendar. */
	MAIL("e-mail"),
	/** The same, marked as secure mail. */
	SECURE_MAIL("secure e-mail"),
	/** Printed and posted. */
	POST("post"),
	/** Printed and handed over. */
	BY_HAND("by hand"),
	/** Printed and given to the carer. */
	THROUGH_CARER("through the carer"),
	/** Not at all, with the reason. */
	NONE("nothing is sent");

	private final String words;

	Channel(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

	/** Whether the service sends it itself. */
	public boolean isMail() {
		return this == MAIL || this == SECURE_MAIL;
	}

	/** Whether a person prints it and sends it on. */
	public boolean isPaper() {
		return !isMail() && this != NONE;
	}

}
