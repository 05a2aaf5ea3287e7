package org.iroengine.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;

import org.iroengine.policy.PolicyFile;

/**
 * Finds what is wrong with the wording of a letter: its layout, its tags, and facts that
 * it is not given.
 */
final class WordingCheck {

	private static final Pattern SYNTAX_FAULT = Pattern.compile("(?<what>.*?)\\s*@ line (?<line>\\d+).*",
			Pattern.DOTALL);

	private final PolicyFile file;

	private final List<String> lines;

	private final Set<String> faults = new LinkedHashSet<>();

	private WordingCheck(PolicyFile file) {
		this.file = file;
		this.lines = file.text().lines().toList();
	}

	/** Every fault, with the line it is in. */
	static List<String> faults(PolicyFile file, LetterKind kind) {
		WordingCheck check = new WordingCheck(file);
		check.marks();
		Matcher layout = LetterTemplate.LAYOUT.matcher(file.text());
		if (layout.matches()) {
			Set<String> inSubject = new TreeSet<>(kind.facts());
			inSubject.retainAll(LetterTemplate.SUBJECT_FACTS);
			check.part(layout.group("subject"), 1, "the subject may tell %s", inSubject);
			check.part(layout.group("body"), 3, "this letter may tell %s", kind.all());
		}
		else {
			check.fault(1, "it must begin with \"Subject: \" and one line of words, then an empty line, then the text");
		}
		return List.copyOf(check.faults);
	}

	/**
	 * With other marks the lines of faults could not be told; one that is open would
	 * stand in the letter as text.
	 */
	private void marks() {
		for (int line = 1; line <= this.lines.size(); line++) {
			String words = this.lines.get(line - 1);
			if (words.contains("{{=")) {
				fault(line, "it changes the marks of facts; keep {{ and }}");
			}
			else if (words.split("\\{\\{", -1).length != words.split("}}", -1).length) {
				fault(line, "its marks are wrong: {{ and }} do not pair; close each {{ with }} in the same line");
			}
		}
	}

	private void part(String words, int firstLine, String advice, Set<String> facts) {
		try {
			LetterTemplate.COMPILER.compile(words).visit(new Tags(firstLine, advice, facts));
		}
		catch (MustacheException ex) {
			Matcher told = SYNTAX_FAULT.matcher(ex.getMessage());
			fault(told.matches() ? firstLine - 1 + Integer.parseInt(told.group("line")) : firstLine,
					"its marks are wrong: %s; close each {{ with }}, and each {{#fact}} with {{/fact}}"
						.formatted(told.matches() ? told.group("what") : ex.getMessage()));
		}
	}

	private void fault(int line, String what) {
		this.faults.add("%s, line %d: %s".formatted(this.file.name(), line, what));
	}

	/** The lines, from one on, where a tag with this name stands. */
	private List<Integer> linesOf(String name, int firstLine) {
		Pattern tag = Pattern.compile("\\{\\{\\{?\\s*[#^&>$<]?\\s*" + Pattern.quote(name) + "\\s*}}");
		List<Integer> found = new ArrayList<>();
		int last = (firstLine == 1) ? 1 : this.lines.size();
		for (int line = firstLine; line <= last; line++) {
			if (tag.matcher(this.lines.get(line - 1)).find()) {
				found.add(line);
			}
		}
		return found.isEmpty() ? List.of(firstLine) : found;
	}

	/** Looks at each tag of a part of the letter. */
	private final class Tags implements Mustache.Visitor {

		private final int firstLine;

		private final String advice;

		private final Set<String> facts;

		private Tags(int firstLine, String advice, Set<String> facts) {
			this.firstLine = firstLine;
			this.advice = advice.formatted(facts.isEmpty() ? "no facts" : String.join(", ", facts));
			this.facts = facts;
		}

		@Override
		public void visitText(String text) {
			// Words are the council's own.
		}

		@Override
		public void visitVariable(String name) {
			fact(name);
		}

		@Override
		public boolean visitSection(String name) {
			return fact(name);
		}

		@Override
		public boolean visitInvertedSection(String name) {
			return fact(name);
		}

		@Override
		public boolean visitInclude(String name) {
			return otherFile(name);
		}

		@Override
		public boolean visitParent(String name) {
			return otherFile(name);
		}

		@Override
		public boolean visitBlock(String name) {
			return otherFile(name);
		}

		private boolean fact(String name) {
			if (!this.facts.contains(name)) {
				tell(name, "unknown fact \"%s\"; %s".formatted(name, this.advice));
			}
			return true;
		}

		private boolean otherFile(String name) {
			tell(name, "it takes in \"%s\" from elsewhere; write the words themselves".formatted(name));
			return false;
		}

		private void tell(String name, String what) {
			linesOf(name, this.firstLine).forEach((line) -> fault(line, what));
		}

	}

}
