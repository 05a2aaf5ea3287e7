package org.iroengine.review;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The look of a record, which a council may replace: XHTML with facts put in as text,
 * never evaluated and never markup.
 */
final class RecordTemplate {

	static final String PATH = "records/review-record.html";

	private static final Mustache.Compiler COMPILER = Mustache.compiler()
		.escapeHTML(true)
		.strictSections(true)
		.emptyStringIsFalse(true)
		.withLoader((name) -> {
			throw new MustacheException("it takes in \"%s\" from elsewhere; write it here".formatted(name));
		})
		.withCollector(new MapsAndLists());

	private final Template template;

	/**
	 * @throws MustacheException where its marks are wrong
	 */
	RecordTemplate(String text) {
		if (text.contains("{{{") || text.contains("{{&") || text.contains("{{=")) {
			throw new MustacheException("it puts facts in as markup or changes the marks; use {{fact}} alone");
		}
		if (text.split("\\{\\{", -1).length != text.split("}}", -1).length) {
			throw new MustacheException("{{ and }} do not pair; close each {{ with }}, and part braces of the style");
		}
		this.template = COMPILER.compile(text);
	}

	/**
	 * @throws MustacheException where it asks for a fact that there is not
	 */
	String html(Map<String, Object> facts) {
		return this.template.execute(facts);
	}

	/** Reads a page as the PDF needs it; nothing is fetched from elsewhere. */
	static Document parse(String html) throws SAXException {
		try {
			DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
			reader.setNamespaceAware(true);
			reader.setFeature("http://xml.org/sax/features/external-general-entities", false);
			reader.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			DocumentBuilder builder = reader.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(new InputSource(new StringReader(html)));
		}
		catch (IOException | ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Looks facts up by name in maps, goes through lists, and calls nothing. */
	private static final class MapsAndLists extends BasicCollector {

		@Override
		public <K, V> Map<K, V> createFetcherCache() {
			return new ConcurrentHashMap<>();
		}

	}

	/** A record in which every fact is there, to check a template by. */
	static Map<String, Object> sample() {
		Map<String, Object> row = Map.of("words", "x", "standing", "x", "owner", "x", "due", "x");
		return Map.of("title", "x", "footer", "x", "iro", "x", "held", "x", "corrected", "x", "leftOut", true, "people",
				Map.of("rows", List.of("x")), "sections", List.of(Map.of("heading", "x", "paragraphs",
						List.of(Map.of("text", "x")), "decisions", Map.of("recommended", true, "rows", List.of(row)))));
	}

}
