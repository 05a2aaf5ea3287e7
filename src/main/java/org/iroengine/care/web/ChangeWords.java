package org.iroengine.care.web;

/** What people and programs read where a period of care was not changed. */
final class ChangeWords {

	static final String NOT_IN_CARE = "The child has no open period of care. The start of one that is over is not corrected "
			+ "here: withdraw it as recorded by mistake and record it anew. Nothing was changed.";

	static final String NOTHING_RECORDED = "There is no period of care to withdraw. Nothing was changed.";

	static final String SHOWN_ANEW = "This is not what was shown to you, or it has changed meanwhile. Nothing was changed: "
			+ "look at the preview and confirm that one.";

	static final String MEANWHILE = "Somebody else changed this child at the same moment. Nothing was changed: look again.";

	private ChangeWords() {
	}

}
