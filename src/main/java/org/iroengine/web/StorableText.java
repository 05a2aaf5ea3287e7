package org.iroengine.web;

/** Knows the one character that the database cannot keep. */
public final class StorableText {

	private StorableText() {
	}

	/** Whether the value, where it is text, can be kept. */
	public static boolean isStorable(Object value) {
		return !(value instanceof String text && text.indexOf('\0') >= 0);
	}

}
