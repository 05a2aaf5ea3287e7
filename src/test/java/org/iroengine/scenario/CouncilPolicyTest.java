package org.iroengine.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.correspondence.LetterKind;
import org.iroengine.correspondence.Letters;
import org.iroengine.policy.PolicyFolders;
import org.iroengine.support.Casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** A council's table, letters and texts at work. */
class CouncilPolicyTest extends Casework {

	private static final String TABLE = "processes/deadline/timescales.dmn";

	private static final String REASONS = "processes/dispute/dispute-reasons.dmn";

	@Autowired
	RepositoryService models;

	@Autowired
	Letters letters;

	@Autowired
	List<LetterKind> kinds;

	@Autowired
	MockMvc web;

	@DynamicPropertySource
	static void policy(DynamicPropertyRegistry settings) throws IOException {
		Path folder = Files.createTempDirectory("policy");
		PolicyFolders.write(folder, TABLE, Files.readString(Path.of(TABLE)).replace(">48<", ">30<"));
		PolicyFolders.write(folder, "letters/allocation-reminder.mustache",
				"Subject: Ours: {{reference}}\n\n" + told("reference", "initials", "allocatedBy", "due", "dueExplained",
						"link", "recipient", "signature"));
		PolicyFolders.write(folder, REASONS,
				Files.readString(Path.of(REASONS)).replace("care plan concerns", "the plan is not good enough"));
		PolicyFolders.write(folder, "texts.properties",
				"service.name = Ours & <b>yours</b>\nletter.signature = The office");
		settings.add("iro.policy.dir", folder::toString);
	}

	private static String told(String... facts) {
		return List.of(facts).stream().map("%1$s={{%1$s}}"::formatted).collect(Collectors.joining("\n"));
	}

	@Test
	void theTableDecidesAndTheEngineHasTheSame() throws Exception {
		arrive("CP-1", "2026-03-02T08:00");
		workOff("CP-1");
		assertThat(timer("CP-1", "Timer_AllocationOverdue")).isEqualTo(Instant.parse("2026-03-03T14:00:00Z"));
		String deployed = this.models.createDecisionDefinitionQuery()
			.decisionDefinitionKey("timescales")
			.latestVersion()
			.singleResult()
			.getId();
		try (var table = this.models.getDecisionModel(deployed)) {
			assertThat(new String(table.readAllBytes(), StandardCharsets.UTF_8)).contains(">30<")
				.doesNotContain(">48<");
		}
	}

	@Test
	void theFormsThatRaiseDisputesOfferTheCouncilsReasons() throws IOException {
		for (String form : List.of("raise-formal-dispute", "raise-informal-dispute")) {
			try (var deployed = this.models.getResourceAsStream(deployment(),
					"forms/dispute/%s.form".formatted(form))) {
				assertThat(new String(deployed.readAllBytes(), StandardCharsets.UTF_8))
					.contains("planning: the plan is not good enough")
					.doesNotContain("planning: care plan concerns");
			}
		}
	}

	private String deployment() {
		return this.models.createProcessDefinitionQuery()
			.processDefinitionKey("resolve-dispute")
			.latestVersion()
			.singleResult()
			.getDeploymentId();
	}

	/** Each fact that a council may use is given, or the letter could not be written. */
	@Test
	void theLetterIsInTheCouncilsWords() {
		arrive("CP-2", "2026-03-02T08:00");
		workOff("CP-2");
		this.clock.set(Instant.parse("2026-03-03T09:30:00Z"));
		workOff("CP-2");
		Letter.Wording wording = this.letters.list(new LetterFilter("CP-2", null, null)).get(0).wording();
		assertThat(wording.subject()).isEqualTo("Ours: CP-2");
		assertThat(wording.body()).contains("reference=CP-2\n", "signature=The office");
		assertThat(this.kinds).filteredOn((kind) -> kind.purpose().equals("allocation-reminder"))
			.allSatisfy((kind) -> assertThat(wording.body())
				.contains(kind.facts().stream().map((fact) -> fact + "=").toList()));
	}

	@Test
	void pagesSayTheCouncilsTextsAndEvaluateNone() throws Exception {
		this.web.perform(get("/sign-in").accept(MediaType.TEXT_HTML))
			.andExpect(content().string(containsString("Ours &amp; &lt;b&gt;yours&lt;/b&gt;")))
			.andExpect(content().string(not(containsString("<b>yours"))))
			.andExpect(content().string(containsString("For people who work with looked after children")))
			.andExpect(content().string(containsString("If you need help, ask the administrator")));
	}

	@Test
	void tasklistAndCockpitCarryTheCouncilsName() throws Exception {
		this.web.perform(get("/frame/service.js"))
			.andExpect(content().string("export const SERVICE_NAME = \"Ours & <b>yours</b>\";\n"));
	}

}
