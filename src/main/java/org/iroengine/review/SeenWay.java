package org.iroengine.review;

import java.util.Locale;

/** How the IRO spoke with the child before a review. */
public enum SeenWay {

	/** They met, the child alone. */
	SEEN("seen, alone"),
	/** They spoke by telephone or video. */
	PHONE_OR_VIDEO("by telephone or video"),
	/** The IRO watched a child who does not speak yet, or not with words. */
	OBSERVED("observed"),
	/** The child was asked and declined, and may have another mind later. */
	DECLINED("declined"),
	/** The child is too young. */
	NOT_APPROPRIATE("not appropriate at this age"),
	/** It was not done, with the reason. */
	NOT_DONE("not done");

	private final String title;

	SeenWay(String title) {
		this.title = title;
	}

	/** The answer of the form, such as {@code phone-or-video}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What people read. */
	public String title() {
		return this.title;
	}

	/** Whether it happened, or was offered, on a day. */
	public boolean hasDay() {
		return this != NOT_APPROPRIATE && this != NOT_DONE;
	}

}
