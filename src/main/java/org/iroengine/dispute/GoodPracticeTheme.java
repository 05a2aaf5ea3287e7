package org.iroengine.dispute;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was good, as good practice is counted. */
public enum GoodPracticeTheme {

	/** The child was heard. */
	CHILDS_VOICE("The child’s voice"),
	/** Things were done in time. */
	TIMELY_WORK("Work in good time"),
	/** The plan was clear and followed. */
	PLANNING("Planning"),
	/** The child was brought nearer to a lasting home. */
	PERMANENCE("Permanence"),
	/** The family was worked with. */
	FAMILY("Working with the family"),
	/** Others were worked with. */
	PARTNERSHIP("Working with others"),
	/** It was written down well. */
	RECORDING("Recording");

	private final String title;

	GoodPracticeTheme(String title) {
		this.title = title;
	}

	/** What people read. */
	public String title() {
		return this.title;
	}

	/** How forms and calls write it, such as {@code childs-voice}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The theme that is written so. */
	public static Optional<GoodPracticeTheme> of(String id) {
		return Arrays.stream(values()).filter((theme) -> theme.id().equals(id)).findFirst();
	}

	static List<String> ids() {
		return Arrays.stream(values()).map(GoodPracticeTheme::id).toList();
	}

}
