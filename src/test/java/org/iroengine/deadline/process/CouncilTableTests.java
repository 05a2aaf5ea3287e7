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
	@CsvSource(delimiter = ';', textBlock = """
			dispute-reply   ; 5   ; row 47 ; an amount of 5 is not read where the unit is "elsewhere"; write 0
			invitations     ; 10  ; row    ; the amount 10 counts on, and rule "invitations" counts back; write -10
			notify          ; -2  ; row 1: ; the amount -2 counts back, and rule "notify" counts on; write 2
			""")
	void anAmountThatDoesNotFit(String rule, int amount, String row, String fault) {
		assertThat(faults(amount(rule, amount))).anySatisfy(
				(found) -> assertThat(found).startsWith(file() + ", row ").contains(row).contains(fault.strip()));
	}

	@Test
	void aLengthThatStandsElsewhereCannotBeWrittenHere() {
		assertThat(faults(unit("dispute-reply", "elsewhere", "hours"))).containsExactly(file()
				+ ", row 47: how long rule \"dispute-reply\" lasts stands elsewhere: the ladder of disputes; write the amount 0 and the unit \"elsewhere\"");
	}

	@Test
	void aLengthThatStandsNowhereElseMustBeWrittenHere() {
		assertThat(faults(unit("section-20-start", "hours", "elsewhere"))).containsExactly(file()
				+ ", row 8: no other table says how long rule \"section-20-start\" lasts; write an amount, and a unit such as \"hours\"");
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

	private static String unit(String rule, String from, String to) {
		return Tables.shipped()
			.text()
			.replaceFirst("(?s)(<text>\"%s\"</text>.*?)\"%s\"".formatted(rule, from), "$1\"%s\"".formatted(to));
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
