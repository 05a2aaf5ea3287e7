package org.iroengine.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passages that not every reader may see, marked in the text: {@code [[…]]} is about
 * somebody else, {@code [[address: …]]} tells where the child lives.
 */
final class Passages {

	/** What stands in the place of a passage that is left out. */
	static final String LEFT_OUT = "(left out)";

	private static final Pattern PASSAGE = Pattern.compile("\\[\\[(\\s*address:)?(.*?)]]",
			Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

	private Passages() {
	}

	/** Why the marks of a text do not pair; empty where they do. */
	static Optional<String> fault(String text) {
		String rest = PASSAGE.matcher(text).replaceAll("");
		boolean nested = PASSAGE.matcher(text).results().anyMatch((passage) -> passage.group(2).contains("[["));
		return (nested || rest.contains("[[") || rest.contains("]]"))
				? Optional.of("close each [[ with ]], and put none inside another.") : Optional.empty();
	}

	/**
	 * The text for a reader.
	 * @param all whether the reader sees what is about somebody else
	 * @param address whether the reader may know where the child lives
	 */
	static String shown(String text, boolean all, boolean address) {
		return PASSAGE.matcher(text)
			.replaceAll((found) -> Matcher
				.quoteReplacement((all || found.group(1) != null && address) ? found.group(2).strip() : LEFT_OUT));
	}

	/** Whether something in the text is marked. */
	static boolean in(String text) {
		return PASSAGE.matcher(text).find();
	}

}
