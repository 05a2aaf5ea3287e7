package org.iroengine.dispute.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.iroengine.calendar.WrittenDate;

/** What was typed into a form. */
record Typed(Map<String, Object> values) {

	private static final int LONGEST = 4000;

	/** Asks for a text that is needed. */
	void need(String field, String what, List<String> faults) {
		if (!(this.values.get(field) instanceof String text) || text.isBlank() || text.length() > LONGEST) {
			faults.add("%s, in at most %d characters.".formatted(what, LONGEST));
		}
	}

	boolean isGiven(String field) {
		return this.values.get(field) instanceof String text && !text.isBlank();
	}

	boolean is(String field, String word) {
		return word.equals(this.values.get(field));
	}

	/** A day such as 2026-03-02; empty where it is none. */
	Optional<LocalDate> day(String field) {
		return (this.values.get(field) instanceof String text && text.length() == 10) ? WrittenDate.read(text)
				: Optional.empty();
	}

	/** A whole number; null where none was given. */
	Integer number(String field) {
		return (this.values.get(field) instanceof Number number) ? number.intValue() : null;
	}

}
