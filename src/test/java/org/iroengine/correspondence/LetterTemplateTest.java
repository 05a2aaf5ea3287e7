package org.iroengine.correspondence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.iroengine.policy.PolicyFolders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LetterTemplateTest {

	private static final Set<String> OF_NO_CHILD = Set.of("collective-concern-sent", "collective-concern-answered",
			"collective-concern-overdue", "calls-overdue", "morning-digest", "set-your-password", "caseload-to-decide",
			"caseload-undecided", "introduction-card");

	/** Letters to people who cannot sign in, and get no link. */
	private static final Set<String> TO_OUTSIDERS = Set.of("guardian-told-iro", "guardian-told-date",
			"guardian-told-date-off");

	private final Templates templates = new Templates(PolicyFolders.shipped());

	/** The shipped letters about one child. */
	static Stream<String> shipped() throws IOException {
		return purposes().filter((purpose) -> !isNeutral(purpose));
	}

	/** Those to the people around a child, which any screen may show. */
	static Stream<String> neutral() throws IOException {
		return purposes().filter(LetterTemplateTest::isNeutral);
	}

	private static boolean isNeutral(String purpose) {
		return purpose.matches("review-invitation.*|consultation-.*");
	}

	private static Stream<String> purposes() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/letters"))) {
			return files.map((file) -> file.getFileName().toString().replace(".mustache", ""))
				.filter((purpose) -> !OF_NO_CHILD.contains(purpose))
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void every_shipped_letter_greets_refers_links_and_leaves_no_gap(String purpose) {
		Letter.Wording wording = this.templates.render(purpose, LetterFixture.iro(1), LetterFixture.FACTS);
		assertThat(wording.subject()).contains("LAC-1").contains("A.B.").doesNotContain("IRO manager");
		assertThat(wording.body()).startsWith("Hello IRO 1,\n").contains("LAC-1");
		assertThat(wording.body().contains("http://localhost:8080/")).isNotEqualTo(TO_OUTSIDERS.contains(purpose));
		assertThat(wording.subject() + wording.body()).doesNotContain("{{", "}}");
	}

	@ParameterizedTest
	@MethodSource("neutral")
	void a_neutral_letter_greets_and_tells_no_initials_and_no_link(String purpose) {
		Letter.Wording wording = this.templates.render(purpose, LetterFixture.iro(1), LetterFixture.FACTS);
		assertThat(wording.body()).startsWith("Hello IRO 1,\n").doesNotContain("http://localhost:8080/");
		assertThat(wording.subject()).doesNotContain("A.B.");
		assertThat(wording.subject() + wording.body()).doesNotContain("{{", "}}");
	}

	@ParameterizedTest
	@CsvSource({ "morning-digest,Children waiting for an IRO: 2", "calls-overdue,nothing may be written to them",
			"set-your-password,until Thu 5 Mar 2026 09:00", "caseload-to-decide,leaves the service on Fri 27 Mar 2026",
			"caseload-undecided,by Thu 5 Mar 2026", "collective-concern-sent,practice in Team North",
			"collective-concern-answered,Team North", "collective-concern-overdue,Team North" })
	void a_letter_of_no_child_greets_tells_and_links(String purpose, String told) {
		Letter.Wording wording = this.templates.render(purpose, LetterFixture.iro(1), LetterFixture.FACTS);
		assertThat(OF_NO_CHILD).contains(purpose);
		assertThat(wording.body()).startsWith("Hello IRO 1,\n").contains(told, ": http://localhost:8080/");
		assertThat(wording.subject() + wording.body()).doesNotContain("{{", "}}", "LAC-1");
	}

	@ParameterizedTest
	@CsvSource({ "iro-allocated-social-worker,officer", "iro-allocated-social-worker,allocatedBy",
			"iro-allocated-social-worker,dueExplained", "iro-allocated-iro,officer", "iro-allocated-iro,link",
			"allocation-reminder,due", "allocation-breached,due", "allocation-breached,reference",
			"allocation-breached,initials" })
	void a_missing_fact_is_named(String purpose, String fact) {
		Map<String, Object> facts = new HashMap<>(LetterFixture.FACTS);
		facts.remove(fact);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.templates.render(purpose, LetterFixture.iro(1), facts))
			.withMessageContaining("'" + purpose + "' needs the fact '" + fact + "'");
	}

	@Test
	void an_empty_fact_is_missing_where_it_is_null() {
		Map<String, Object> facts = new HashMap<>(LetterFixture.FACTS);
		facts.put("due", null);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.templates.render("allocation-breached", LetterFixture.iro(1), facts))
			.withMessageContaining("'due'");
	}

	@Test
	void a_subject_sees_reference_and_initials_only() {
		LetterTemplate curious = LetterTemplate.parse("curious", "Subject: {{reference}} {{officer}}\n\nText");
		assertThatIllegalArgumentException().isThrownBy(() -> curious.render(LetterFixture.FACTS))
			.withMessageContaining("subject")
			.withMessageContaining("'officer'");
	}

	@Test
	void a_subject_is_one_line_whatever_the_facts() {
		LetterTemplate plain = LetterTemplate.parse("plain", "Subject: About {{reference}}\n\n{{reference}}");
		Letter.Wording wording = plain.render(Map.of("reference", "A\r\nBcc: b@evil.example\u2028\u0000C"));
		assertThat(wording.subject()).isEqualTo("About A Bcc: b@evil.example C");
	}

	@Test
	void values_are_text_and_never_evaluated() {
		LetterTemplate plain = LetterTemplate.parse("plain", "Subject: x\n\n{{officer}}");
		assertThat(plain.render(Map.of("officer", "<b>{{link}}</b> & {{#x}}")).body())
			.isEqualTo("<b>{{link}}</b> & {{#x}}");
	}

	@Test
	void wording_calls_no_method_of_a_value() {
		LetterTemplate calling = LetterTemplate.parse("calling", "Subject: x\n\n{{officer.length}}");
		assertThatIllegalArgumentException().isThrownBy(() -> calling.render(Map.of("officer", "Officer")));
	}

	@Test
	void a_section_shows_where_its_fact_is_true() {
		LetterTemplate choosing = LetterTemplate.parse("choosing",
				"Subject: x\n\n{{#late}}late{{/late}}{{^late}}in time{{/late}}");
		assertThat(choosing.render(Map.of("late", true)).body()).isEqualTo("late");
		assertThat(choosing.render(Map.of("late", false)).body()).isEqualTo("in time");
		assertThatIllegalArgumentException().isThrownBy(() -> choosing.render(Map.of()));
	}

	@Test
	void a_template_without_a_subject_is_refused() {
		assertThatIllegalArgumentException().isThrownBy(() -> LetterTemplate.parse("bare", "Hello"))
			.withMessageContaining("'bare' must begin with 'Subject: …'");
	}

	@ParameterizedTest
	@CsvSource({ "no-such-letter", "../application", "letters/allocation-reminder" })
	void an_unknown_letter_is_refused(String purpose) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.templates.render(purpose, LetterFixture.iro(1), LetterFixture.FACTS))
			.withMessageContaining("no letter template '" + purpose + "'");
	}

	@Test
	void someone_without_a_name_is_greeted_as_a_colleague() {
		Recipient nameless = new Recipient("iro-1", null, "iro-1@council.example");
		assertThat(this.templates.render("allocation-breached", nameless, LetterFixture.FACTS).body())
			.startsWith("Hello colleague,");
	}

}
