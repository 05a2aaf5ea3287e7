package org.iroengine.deadline.process;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFolders;

/** Tables of timescales that are not the shipped one. */
final class Tables {

	private static final AtomicInteger ROWS = new AtomicInteger();

	private Tables() {
	}

	static PolicyFile shipped() {
		return PolicyFolders.shipped().file(TimescalesCheck.PATH).orElseThrow();
	}

	/** The shipped table with one text replaced by another. */
	static PolicyFile changed(String from, String to) {
		String shipped = shipped().text();
		if (!shipped.contains(from)) {
			throw new IllegalArgumentException("The shipped table does not contain " + from);
		}
		return of(shipped.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
	}

	/**
	 * A table of rows that lists every rule but c; each row is rule, dates, title,
	 * amount, unit, reminderOf, grade and source, parted by bars.
	 */
	static PolicyFile rows(String... rows) {
		return of("""
				<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test">
				<decision id="timescales" name="t"><decisionTable id="dt" hitPolicy="UNIQUE">
				<input id="i1"><inputExpression id="e1" typeRef="string"><text>rule</text></inputExpression>
				<inputValues id="v1"><text>%s</text></inputValues></input>
				<input id="i2"><inputExpression id="e2"><text>on</text></inputExpression></input>
				""".formatted(listed(rows))
				+ Stream.of("title", "amount", "unit", "reminderOf", "grade", "source")
					.map((name) -> "<output id=\"o-%s\" name=\"%s\"/>".formatted(name, name))
					.collect(Collectors.joining())
				+ Stream.of(rows).map(Tables::row).collect(Collectors.joining())
				+ "</decisionTable></decision></definitions>");
	}

	static PolicyFile of(String xml) {
		return new PolicyFile(TimescalesCheck.PATH, "policy/timescales.dmn", true,
				xml.getBytes(StandardCharsets.UTF_8));
	}

	private static String listed(String... rows) {
		return Stream.of(rows)
			.map((row) -> row.split("\\|")[0])
			.filter((rule) -> !rule.equals("\"c\""))
			.distinct()
			.collect(Collectors.joining(","));
	}

	private static String row(String row) {
		String[] cells = row.split("\\|", -1);
		StringBuilder xml = new StringBuilder("<rule id=\"r%d\">".formatted(ROWS.incrementAndGet()));
		for (int cell = 0; cell < cells.length; cell++) {
			String entry = (cell < 2) ? "inputEntry" : "outputEntry";
			xml.append("<%s><text>%s</text></%s>".formatted(entry, cells[cell].strip().replace("<", "&lt;"), entry));
		}
		return xml.append("</rule>").toString();
	}

}
