package org.iroengine.dispute.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.iroengine.dispute.DisputeReason;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFolders;

import static org.assertj.core.api.Assertions.assertThat;

/** The reasons for disputes: every row, and every fault of a council's own. */
class ReasonTableTest {

	private static final PolicyFile SHIPPED = PolicyFolders.shipped().file(ReasonTable.PATH).orElseThrow();

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	/** As Dudley prints them for 2019/20, then ours. */
	private static final String EXPECTED = """
			plan-not-updated               | care or pathway plan not completed or updated | planning
			outstanding-actions            | outstanding actions                           | delay-in-achieving-agreed-outcomes
			protection-plan-not-progressed | child protection plan not progressed          | delay-in-achieving-agreed-outcomes
			placement-or-provision         | unregulated placement, post-18 provision or placement move | planning
			delay-in-allocation            | delay in allocation or unallocated            | planning
			no-final-review                | no final review before discharge              | planning
			fostering-supervision          | no supervision or outstanding actions (fostering) | delay-in-achieving-agreed-outcomes
			adoption-delayed               | adoption medical or application delayed       | delay-in-achieving-permanence
			review-cancelled-or-no-report  | review cancelled or no social work report     | assessment
			no-cypa                        | no CYPA                                       | assessment
			no-lsw                         | no LSW                                        | planning
			care-plan-concerns             | care plan concerns                            | planning
			delayed-reports                | delayed reports                               | assessment
			other-planning                 | another concern about planning                | planning
			other-participation            | another concern about participation           | participation
			other-assessment               | another concern about assessment              | assessment
			other-agreed-outcomes          | another delay in achieving agreed outcomes    | delay-in-achieving-agreed-outcomes
			other-permanence               | another delay in achieving permanence         | delay-in-achieving-permanence
			""";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = EXPECTED)
	void aRowSaysWhatItIsAboutAndHowItIsCounted(String reason, String title, String category) {
		assertThat(ENGINE.evaluateDecisionTable(ReasonTable.file(SHIPPED).parsed(ENGINE), Map.of("reason", reason))
			.getSingleResult()
			.getEntryMap()).containsEntry("title", title).containsEntry("category", category);
		assertThat(reasons().find(reason)).contains(new DisputeReason(reason, title, category));
	}

	@Test
	void noRowIsLeftOutAndTheyKeepTheirOrder() {
		assertThat(reasons().all()).extracting(DisputeReason::id)
			.containsExactlyElementsOf(EXPECTED.lines().map((line) -> line.split("\\|")[0].strip()).toList());
	}

	@Test
	void whatTheTableDoesNotHoldIsNotFound() {
		assertThat(reasons().find("weather")).isEmpty();
	}

	@Test
	void aCouncilMayHaveReasonsOfItsOwn() {
		assertThat(faults(SHIPPED.text().replace("\"no-cypa\"", "\"no-passport\"").replace("no CYPA", "no passport")))
			.isEmpty();
		assertThat(ReasonTable.read(PolicyFolders.files(this.folder).file(ReasonTable.PATH)))
			.contains(new DisputeReason("no-passport", "no passport", "assessment"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			NoLsw_Reason   | "No LSW"  | row 11: the reason "No LSW" is no name; write small letters, digits and dashes
			NoLsw_Reason   | no-lsw    | row 11: the reason no-lsw is no name; write small letters
			NoLsw_Reason   | "no-cypa" | row 11: it repeats reason "no-cypa" of row 10; each reason has one category
			NoLsw_Title    | " "       | row 11: the title is missing; write it
			NoLsw_Category | "weather" | row 11: unknown category "weather"; write one of planning, participation
			NoLsw_Category |           | row 11: unknown category (empty); write one of planning
			NoLsw_Grade    | "rumour"  | row 11: unknown grade "rumour"; write one of law
			NoLsw_Source   | ""        | row 11: the source is missing; write it
			""")
	void aCellThatCannotBe(String cell, String text, String fault) {
		assertThat(faults(SHIPPED.text()
			.replaceFirst("(?s)(Rule_%s\">.*?<text>)[^<]*".formatted(cell), "$1" + ((text != null) ? text : ""))))
			.singleElement()
			.asString()
			.startsWith(file() + ", " + fault.strip());
	}

	@Test
	void noReasonAtAllAndNoTableAtAll() {
		assertThat(faults(SHIPPED.text().replaceAll("(?s)<rule id=.*</rule>", "")))
			.containsExactly(file() + ": there is no reason; copy the rows from the shipped table");
		assertThat(faults("hello")).singleElement().asString().contains(file() + ": it cannot be read as DMN");
		assertThat(faults(SHIPPED.text().replace("name=\"category\"", "name=\"kind\"")))
			.contains(file() + ": the column \"category\" is missing; add it");
	}

	private static ReasonTable reasons() {
		return new ReasonTable(PolicyFolders.shipped());
	}

	private String file() {
		return this.folder.resolve(ReasonTable.PATH).toString();
	}

	private List<String> faults(String table) {
		PolicyFolders.write(this.folder, ReasonTable.PATH, table);
		return new ReasonCheck().faults(PolicyFolders.files(this.folder));
	}

}
