package org.iroengine.deadline.process;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.iroengine.policy.PolicyFolders;

import static org.assertj.core.api.Assertions.assertThat;

/** A council's table of timescales, held against the shipped one. */
class CouncilTableTests {

	@TempDir
	Path folder;

	@Test
	void otherNumbersAreTaken() {
		assertThat(faults(amount("allocate-iro", 24))).isEmpty();
		assertThat(faults(Tables.shipped().text())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					dispute-level   ; 6   ; row 44 ; four levels of 6 are 24, more than the 20 of the whole dispute in row 43; write at most 5
					dispute-total   ; 19  ; row 44 ; four levels of 5 are 20, more than the 19 of the whole dispute
					dispute-level   ; 0   ; row 44 ; The dispute ladder has no levels: a level of 0 lasts no time
					dispute-reply   ; 5   ; row 44 ; a reply of 5 (row 45) and a verdict of 1 (row 46) are more than the 5 of their level
					invitations     ; 10  ; row    ; the amount 10 counts on, and rule "invitations" counts back; write -10
					notify          ; -2  ; row 1: ; the amount -2 counts back, and rule "notify" counts on; write 2
					""")
	void anAmountThatDoesNotFit(String rule, int amount, String row, String fault) {
		assertThat(faults(amount(rule, amount))).anySatisfy(
				(found) -> assertThat(found).startsWith(file() + ", row ").contains(row).contains(fault.strip()));
	}

	@Test
	void aLadderWithoutLevels() {
		assertThat(faults(without("dispute-level"))).contains(file()
				+ ": The dispute ladder has no levels: there is no row \"dispute-level\"; copy it from the shipped table");
	}

	@Test
	void aLevelInAnotherUnit() {
		assertThat(faults(Tables.shipped()
			.text()
			.replaceFirst("(?s)(<text>\"dispute-reply\"</text>.*?)\"working-days\"", "$1\"hours\""))).singleElement()
			.asString()
			.contains("row 45: its unit \"hours\" cannot be added to the \"working-days\" of a level in row 44");
	}

	@Test
	void aMissingRuleIsNamedOnce() {
		assertThat(faults(without("notify"))).containsExactly(
				file() + ": rule \"notify\" has no row; copy its row from the shipped table, then change what differs");
	}

	@Test
	void anUnknownRuleIsRefusedWithItsRow() {
		assertThat(faults(Tables.shipped().text().replace("\"notify\"", "\"tell\""))).containsExactly(
				file() + ": rule \"notify\" has no row; copy its row from the shipped table, then change what differs",
				file() + ", row 1: the engine asks for no rule \"tell\"; remove the row, or give it one of the shipped names");
	}

	@Test
	void cellsAndRulesAreToldAtOnce() {
		assertThat(faults(without("notify").replace("<text>48</text>", "<text>two days</text>"))).hasSize(2)
			.first()
			.asString()
			.contains("row 1: the amount two days is not a whole number");
	}

	@Test
	void anUnknownColumn() {
		assertThat(faults(Tables.shipped()
			.text()
			.replace("<output id=\"Output_Source\"",
					"<output id=\"Output_Cost\" name=\"cost\" /><output id=\"Output_Source\"")))
			.containsExactly(file() + ": unknown column \"cost\"; remove it, nothing would be asked for it");
	}

	@Test
	void noTableAtAll() {
		assertThat(faults("hello")).singleElement().asString().contains(file() + ": it cannot be read as DMN");
		assertThat(faults("")).singleElement().asString().contains(file() + ": it cannot be read as DMN");
	}

	private static String amount(String rule, int amount) {
		return Tables.shipped()
			.text()
			.replaceFirst("(?s)(<text>\"%s\"</text>.*?<text>)-?\\d+<".formatted(rule), "$1%d<".formatted(amount));
	}

	private static String without(String rule) {
		return Tables.shipped()
			.text()
			.replaceFirst("(?s)<rule id=\"\\w+\">\\s*<inputEntry id=\"\\w+\">\\s*<text>\"%s\"</text>.*?</rule>"
				.formatted(rule), "");
	}

	private String file() {
		return this.folder.resolve(TimescalesCheck.PATH).toString();
	}

	private List<String> faults(String table) {
		PolicyFolders.write(this.folder, TimescalesCheck.PATH, table);
		return new TimescalesCheck().faults(PolicyFolders.files(this.folder));
	}

}
