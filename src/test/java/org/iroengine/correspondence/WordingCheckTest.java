package org.iroengine.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.iroengine.policy.PolicyFile;

import static org.assertj.core.api.Assertions.assertThat;

/** A council's wording of a letter, refused with its line, and never evaluated. */
class WordingCheckTest {

	private static final LetterKind KIND = new LetterKind("told", Set.of("reference", "initials", "due"));

	@ParameterizedTest
	@ValueSource(strings = {
			"Subject: {{reference}}\n\nDear {{recipient}},\n{{#initials}}{{initials}}{{/initials}} {{due}}\n{{signature}}",
			"Subject: x\n\n{{! a note }}{{^initials}}none{{/initials}}", "Subject: x\r\n\r\n{{{due}}} {{&due}}" })
	void wordingOfTheLettersFactsIsTaken(String text) {
		assertThat(faults(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Hello                                   | line 1: it must begin with "Subject: " and one line of words
					Subject: x\\nText                       | line 1: it must begin with "Subject: "
					Subject: x\\n\\nA\\n{{hours}}           | line 4: unknown fact "hours"; this letter may tell due, initials, recipient, reference, signature
					Subject: {{due}}\\n\\n{{due}}           | line 1: unknown fact "due"; the subject may tell initials, reference
					Subject: x\\n\\n{{#late}}B{{/late}}     | line 3: unknown fact "late"
					Subject: x\\n\\nA\\n{{^late}}B{{/late}} | line 4: unknown fact "late"
					Subject: x\\n\\n{{due.length}}          | line 3: unknown fact "due.length"
					Subject: x\\n\\n{{#due}}{{.}}{{/due}}   | line 3: unknown fact "."
					Subject: x\\n\\n{{due.class.name}}      | line 3: unknown fact "due.class.name"
					Subject: x\\n\\nA\\n\\n{{#due}}B        | line 5: its marks are wrong:
					Subject: x\\n\\nA\\n{{due               | line 4: its marks are wrong:
					Subject: {{due\\n\\nA                   | line 1: its marks are wrong:
					Subject: x\\n\\nA\\n{{>header}}         | line 4: it takes in "header" from elsewhere; write the words themselves
					Subject: x\\n\\n{{> /etc/passwd}}       | line 3: it takes in "/etc/passwd" from elsewhere
					Subject: x\\n\\n{{<page}}{{$due}}a{{/due}}{{/page}} | line 3: it takes in "page" from elsewhere
					Subject: x\\n\\n{{=<% %>=}}<%due%>      | line 3: it changes the marks of facts; keep {{ and }}
					""")
	void aFaultIsToldWithItsLine(String text, String fault) {
		assertThat(faults(text.replace("\\n", "\n"))).singleElement()
			.asString()
			.startsWith("policy/letters/told.mustache, " + fault);
	}

	@Test
	void everyFaultIsToldAtOnce() {
		assertThat(faults("Subject: {{due}}\n\n{{a}} {{b}}\n{{a}}")).hasSize(4);
	}

	@Test
	void threeBracesAreNoWayAroundTheCheck() {
		assertThat(faults("Subject: x\n\n{{{secret}}}")).singleElement()
			.asString()
			.contains("line 3: unknown fact \"secret\"");
	}

	private static List<String> faults(String text) {
		return WordingCheck.faults(new PolicyFile("letters/told.mustache", "policy/letters/told.mustache", true,
				text.getBytes(StandardCharsets.UTF_8)), KIND);
	}

}
