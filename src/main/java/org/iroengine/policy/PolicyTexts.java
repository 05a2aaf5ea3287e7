package org.iroengine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts, one {@code name = words} a line, and notes each line that is none. */
final class PolicyTexts {

	static final String PATH = "texts.properties";

	private static final Pattern LINE = Pattern.compile("\\s*(?<name>[^=]*?)\\s*=\\s*(?<words>.*?)\\s*");

	private static final Pattern COMMENT = Pattern.compile("\\s*(#.*)?");

	private final PolicyFile file;

	private final Map<String, String> words = new TreeMap<>();

	private final List<String> faults = new ArrayList<>();

	/** Any name is taken where none are known. */
	private PolicyTexts(PolicyFile file, Set<String> known) {
		this.file = file;
		List<String> lines = file.text().lines().toList();
		for (int number = 1; number <= lines.size(); number++) {
			read(number, lines.get(number - 1), known);
		}
	}

	/** The words by their names: the shipped ones, and the council's in their place. */
	static Map<String, String> words(PolicyFiles files) {
		Map<String, String> words = new TreeMap<>(shipped(files));
		words.putAll(new PolicyTexts(files.file(PATH), words.keySet()).words);
		return words;
	}

	/** What is wrong with the texts, line by line. */
	static List<String> faults(PolicyFiles files) {
		return new PolicyTexts(files.file(PATH), shipped(files).keySet()).faults;
	}

	private static Map<String, String> shipped(PolicyFiles files) {
		return new PolicyTexts(files.shipped(PATH), Set.of()).words;
	}

	private void read(int number, String line, Set<String> known) {
		Matcher parts = LINE.matcher(line);
		if (COMMENT.matcher(line).matches()) {
			return;
		}
		if (!parts.matches()) {
			fault(number, "it is no text; write name = words, or # before a note");
			return;
		}
		String name = parts.group("name");
		if (!known.isEmpty() && !known.contains(name)) {
			fault(number, "unknown text \"%s\"; write one of %s".formatted(name, String.join(", ", known)));
		}
		else if (parts.group("words").isEmpty()) {
			fault(number, "\"%s\" says nothing; write its words, or remove the line to keep the shipped ones"
				.formatted(name));
		}
		else if (this.words.put(name, parts.group("words")) != null) {
			fault(number, "\"%s\" is there twice; remove one of the lines".formatted(name));
		}
	}

	private void fault(int line, String what) {
		this.faults.add("%s, line %d: %s".formatted(this.file.name(), line, what));
	}

}
