package org.iroengine.review;

import java.util.Map;

/**
 * A record as it is typed.
 *
 * @param texts what is written in each section, by its name
 */
public record RecordDraft(Map<String, String> texts) {

	/** What is written in the section. */
	public String text(String section) {
		return this.texts.getOrDefault(section, "");
	}

}
