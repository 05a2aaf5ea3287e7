package org.iroengine.correspondence;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;

/**
 * The wording of one kind of letter; the subject sees reference and initials only, and
 * values are text, never evaluated.
 *
 * @param purpose its name
 * @param subject the subject line
 * @param body the text
 */
record LetterTemplate(String purpose, Template subject, Template body) {

	static final Pattern LAYOUT = Pattern.compile("Subject: (?<subject>[^\n]+)\n\n(?<body>.+)", Pattern.DOTALL);

	static final Set<String> SUBJECT_FACTS = Set.of("reference", "initials");

	static final Mustache.Compiler COMPILER = Mustache.compiler()
		.escapeHTML(false)
		.strictSections(true)
		.emptyStringIsFalse(true)
		.withCollector(new MapsOnly());

	static LetterTemplate parse(String purpose, String text) {
		Matcher layout = LAYOUT.matcher(text.replace("\r\n", "\n"));
		if (!layout.matches()) {
			throw new IllegalArgumentException(
					"Letter template '%s' must begin with 'Subject: …', then a blank line".formatted(purpose));
		}
		return new LetterTemplate(purpose, COMPILER.compile(layout.group("subject")),
				COMPILER.compile(layout.group("body")));
	}

	Letter.Wording render(Map<String, ?> facts) {
		Map<String, Object> plain = plain(facts);
		String line = execute(this.subject, only(plain, SUBJECT_FACTS), "subject");
		return new Letter.Wording(oneLine(line), execute(this.body, plain, "text"));
	}

	private String execute(Template template, Map<String, ?> facts, String part) {
		try {
			return template.execute(facts);
		}
		catch (MustacheException.Context ex) {
			throw new IllegalArgumentException("The %s of letter '%s' needs the fact '%s'; it may use %s"
				.formatted(part, this.purpose, ex.key, facts.keySet()), ex);
		}
	}

	private static Map<String, Object> plain(Map<String, ?> facts) {
		return facts.entrySet()
			.stream()
			.filter((fact) -> fact.getValue() != null)
			.collect(Collectors.toMap(Map.Entry::getKey, (fact) -> plain(fact.getValue())));
	}

	private static Object plain(Object value) {
		return (value instanceof Boolean) ? value : value.toString();
	}

	private static Map<String, ?> only(Map<String, ?> facts, Set<String> names) {
		return facts.entrySet()
			.stream()
			.filter((fact) -> names.contains(fact.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** A line break in a fact must never begin a header of its own. */
	private static String oneLine(String text) {
		return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
	}

	/** Looks facts up by name and calls nothing. */
	private static final class MapsOnly extends BasicCollector {

		@Override
		public <K, V> Map<K, V> createFetcherCache() {
			return new ConcurrentHashMap<>();
		}

	}

}
