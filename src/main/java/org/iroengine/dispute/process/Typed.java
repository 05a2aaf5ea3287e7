package org.iroengine.dispute.process;

import java.util.List;
import java.util.Map;

/** What was typed into a form. */
record Typed(Map<String, Object> values) {

	private static final int LONGEST = 4000;

	/** Asks for a text that is needed. */
	void need(String field, String what, List<String> faults) {
		if (!(this.values.get(field) instanceof String text) || text.isBlank() || text.length() > LONGEST) {
			faults.add("%s, in at most %d characters.".formatted(what, LONGEST));
		}
	}

	/** Asks that a text that may be left out is not too long. */
	void optional(String field, String what, List<String> faults) {
		if (text(field) != null && text(field).length() > LONGEST) {
			faults.add("%s in at most %d characters.".formatted(what, LONGEST));
		}
	}

	/** What was typed; null where nothing was. */
	String text(String field) {
		return (this.values.get(field) instanceof String text && !text.isBlank()) ? text : null;
	}

	boolean is(String field, String word) {
		return word.equals(this.values.get(field));
	}

	/** Asks that what may be left out is a whole number. */
	void wholeNumber(String field, String what, List<String> faults) {
		if (this.values.get(field) != null && number(field) == null) {
			faults.add("%s as a whole number, or leave it out.".formatted(what));
		}
	}

	/** A whole number; null where none was given. */
	Integer number(String field) {
		return (this.values.get(field) instanceof Number number && number.doubleValue() == number.intValue())
				? number.intValue() : null;
	}

}
