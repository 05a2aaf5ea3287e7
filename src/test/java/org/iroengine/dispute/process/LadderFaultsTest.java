package org.iroengine.dispute.process;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFolders;
import org.iroengine.support.LadderFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Each fault of a council's ladder, told with the file, the row and what to mend. */
class LadderFaultsTest {

	private static final PolicyFile SHIPPED = PolicyFolders.shipped().file(LadderTable.PATH).orElseThrow();

	private static final String TIMESCALES = PolicyFolders.shipped().file(LadderTotal.PATH).orElseThrow().text();

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					Level2_Level          | x                  | row 3: the level x is none from 0 to 9; write 0 for the informal stage
					Level4_Level          | 10                 | row 5: the level 10 is none from 0 to 9
					Level2_Level          |                    | row 3: the level (empty) is none from 0 to 9
					Level2_Level          | 1                  | row 3: it repeats level 1 of row 2; remove one of them
					Informal_Level        | 1                  | row 2: it repeats level 1 of row 1; remove one of them
					Level2_Title          | ""                 | row 3: the title is missing; write it
					Level2_Responder      | "iro-manager"      | row 3: unknown responder "iro-manager"; write one of team-manager, service-manager, head-of-service
					Level2_Responder      | "safeguarding-head" | row 3: unknown responder "safeguarding-head"; write one of
					Level2_Responder      | "iro"              | row 3: unknown responder "iro"; write one of
					Level2_Responder      |                    | row 3: unknown responder (empty); write one of
					Level2_Responder      | "chief-executive"  | row 4: "head-of-service" stands below the "chief-executive" of level 2; a dispute goes up
					Level2_ReplyDays      | 0                  | row 3: the replyDays 0 are no whole number from 1 on; write the working days to reply
					Level2_ReplyDays      | 2.5                | row 3: the replyDays 2.5 are no whole number from 1 on; write
					Informal_ReplyDays    |                    | row 1: the replyDays (empty) are no whole number from 1 on; write
					Level2_VerdictDays    | 0                  | row 3: the verdictDays 0 are no whole number from 1 on; write the working days for the IRO's verdict
					Informal_VerdictDays  | 1                  | row 1: the informal stage has no verdict; write 0 verdictDays
					Level2_AtEnd          | "close"            | row 3: unknown atEnd "close"; write one of ask-iro, next-level, ask-again
					Informal_AtEnd        | "next-level"       | row 1: level 0 cannot end with "next-level": no timer makes a dispute formal; write "ask-iro"
					Level2_AtEnd          | "ask-again"        | row 3: level 2 cannot end with "ask-again": there is a level above it; write "next-level"
					Level4_AtEnd          | "next-level"       | row 5: level 4 cannot end with "next-level": there is no level above it; write "ask-again"
					Level2_Grade          | "rumour"           | row 3: unknown grade "rumour"; write one of law, guidance
					Level2_Source         |                    | row 3: the source is missing; write it
					""")
	void aCellThatCannotBe(String cell, String text, String fault) {
		assertThat(faults(cell(cell, (text != null) ? text : ""))).first()
			.asString()
			.startsWith(file() + ", " + fault.strip());
	}

	@Test
	void aGapIsNamed() {
		assertThat(faults(without("Level2")))
			.containsExactly(file() + ": level 2 has no row; add it, or number the levels from 1 on without a gap");
	}

	@Test
	void aLadderThatBeginsAboveItsFirstLevel() {
		String text = without("Informal").replaceFirst("(?s)<rule id=\"Rule_Level1\">.*?</rule>", "");
		assertThat(faults(text))
			.containsExactly(file() + ": level 1 has no row; add it, or number the levels from 1 on without a gap");
	}

	@Test
	void aLadderWithoutLevels() {
		assertThat(faults(LadderFile.of(0, 4, 1).text()))
			.containsExactly(file() + ": level 1 has no row; add it, or number the levels from 1 on without a gap");
	}

	@Test
	void everyFaultIsToldAtOnce() {
		assertThat(faults(cell("Level2_AtEnd", "\"close\"").replace("\"director\"</text>", "\"iro\"</text>")))
			.hasSize(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			name="atEnd"            ; name="end"       ; the column "atEnd" is missing; add it
			hitPolicy="UNIQUE"      ; hitPolicy="FIRST"; the hit policy must be UNIQUE
			decision id="dispute-ladder" ; decision id="ladder" ; no decision table with the id "dispute-ladder"
			</definitions>          ; <                ; cannot be read as DMN
			""")
	void aWrongForm(String from, String to, String fault) {
		assertThat(faults(SHIPPED.text().replace(from.strip(), to.strip())))
			.anyMatch((found) -> found.startsWith(file()) && found.contains(fault.strip()));
	}

	@Test
	void levelsThatDoNotFitTheWhole() {
		assertThat(faults(cell("Level3_ReplyDays", "9"))).containsExactly(
				"%s, row 5: with level 4 the levels last 25 working days, more than the 20 of rule \"dispute-total\" in %s, row 43; shorten them by 5, or lengthen the whole"
					.formatted(file(), LadderTotal.PATH),
				"%s, row 5: with level 4 the levels last 25 working days, more than the 20 of rule \"dispute-total-protection\" in %s, row 44; shorten them by 5, or lengthen the whole"
					.formatted(file(), LadderTotal.PATH));
	}

	@Test
	void levelsFitTheCouncilsOwnWhole() {
		LadderFile.of(3, 8, 2).write(this.folder);
		assertThat(faults()).isEmpty();
	}

	@Test
	void aWholeThatTheLevelsDoNotFitOnSomeDates() {
		PolicyFolders.write(this.folder, LadderTotal.PATH, TIMESCALES.replaceFirst(
				"(?s)(<rule id=\"Rule_DisputeTotal\">.*?</rule>)", dated("20", "&lt;", "1") + dated("19", ">=", "2")));
		assertThat(faults()).containsExactly(
				"%s, row 44: the 19 are less than the 20 working days of the levels in %s; write at least 20, or shorten the levels"
					.formatted(this.folder.resolve(LadderTotal.PATH), LadderTable.PATH));
	}

	@Test
	void aWholeInAnotherUnit() {
		PolicyFolders.write(this.folder, LadderTotal.PATH,
				TIMESCALES.replaceFirst("(?s)(<text>\"dispute-total\"</text>.*?)\"working-days\"", "$1\"days\""));
		assertThat(faults()).containsExactly(
				"%s, row 43: the unit \"days\" cannot hold the levels of disputes, which last working days; write \"working-days\""
					.formatted(this.folder.resolve(LadderTotal.PATH)));
	}

	@Test
	void aTableOfTimescalesWithFaultsIsToldElsewhere() {
		PolicyFolders.write(this.folder, LadderTotal.PATH, "hello");
		assertThat(faults(SHIPPED.text())).isEmpty();
		PolicyFolders.write(this.folder, LadderTotal.PATH, TIMESCALES.replace("\"timescales\"", "\"others\""));
		assertThat(faults()).isEmpty();
	}

	private static String dated(String amount, String comparison, String id) {
		return """
				<rule id="Total%s"><inputEntry><text>"dispute-total"</text></inputEntry>
				<inputEntry><text>%s date("2027-01-01")</text></inputEntry>
				<outputEntry><text>"t"</text></outputEntry><outputEntry><text>%s</text></outputEntry>
				<outputEntry><text>"working-days"</text></outputEntry><outputEntry><text>""</text></outputEntry>
				<outputEntry><text>"ours"</text></outputEntry><outputEntry><text>"s"</text></outputEntry></rule>
				""".formatted(id, comparison, amount);
	}

	private static String cell(String cell, String text) {
		return SHIPPED.text().replaceFirst("(?s)(Rule_%s\">.*?<text>)[^<]*".formatted(cell), "$1" + text);
	}

	private static String without(String row) {
		return SHIPPED.text().replaceFirst("(?s)<rule id=\"Rule_%s\">.*?</rule>".formatted(row), "");
	}

	private String file() {
		return this.folder.resolve(LadderTable.PATH).toString();
	}

	private List<String> faults(String table) {
		PolicyFolders.write(this.folder, LadderTable.PATH, table);
		return faults();
	}

	private List<String> faults() {
		return new LadderCheck().faults(PolicyFolders.files(this.folder));
	}

}
