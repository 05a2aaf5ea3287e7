package org.iroengine.deadline.process;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.iroengine.deadline.Unit;
import org.iroengine.engine.UnusableTable;
import org.iroengine.policy.PolicyFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Each fault of a table, refused with the file, the row and what to mend. */
class TableFaultsTests {

	private static final String OTHER = "\"b\"||\"title\"|20|\"days\"|\"\"|\"law\"|\"source\"";

	private static final String DATED = "\"a\"|%s|\"title\"|20|\"days\"|\"\"|\"law\"|\"source\"";

	@Test
	void aTableWithoutFaultsIsTaken() {
		DmnTimescaleTable table = new DmnTimescaleTable(Tables.rows(DATED.formatted("< date(\"2020-04-24\")"),
				DATED.replace("20", "7").formatted("[date(\"2020-04-24\")..date(\"2020-09-25\")]"),
				DATED.formatted(">date(\"2020-09-25\")")));
		assertThat(table.on("a", LocalDate.of(2020, 4, 23)).amount()).isEqualTo(20);
		assertThat(table.on("a", LocalDate.of(2020, 4, 24)).amount()).isEqualTo(7);
		assertThat(table.on("a", LocalDate.of(2020, 9, 25)).unit()).isEqualTo(Unit.DAYS);
		assertThat(table.on("a", LocalDate.of(2020, 9, 26)).amount()).isEqualTo(20);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			"a"||"t"|20|"weeks"|""|"law"|"s"            ; unknown unit "weeks"; write one of hours, days, working-days
			"a"||"t"|20|days|""|"law"|"s"               ; unknown unit days; write one of
			"a"||"t"|20|"days"|""|"rumour"|"s"          ; unknown grade "rumour"; write one of law, guidance
			"a"||"t"|2.5|"days"|""|"law"|"s"            ; amount 2.5 is not a whole number; write one
			"a"||"t"||"days"|""|"law"|"s"               ; amount (empty) is not a whole number; write one
			"c"||"t"|20|"days"|""|"law"|"s"             ; unknown rule "c"; write one of b
			"a"||"t"|20|"days"|"c"|"law"|"s"            ; unknown rule "c"; write the name of a rule
			"a"||"t"|20|"days"||"law"|"s"               ; reminderOf is missing; write
			"a"||""|20|"days"|""|"law"|"s"              ; title is missing; write
			"a"||"t"|20|"days"|""|"law"|                ; source is missing; write
			"a"||"t"|20||""|"law"|"s"                   ; unknown unit (empty); write
			"a"||"t"|20|"days"|""||"s"                  ; unknown grade (empty); write
			"a"|in 2020|"t"|20|"days"|""|"law"|"s"      ; dates in 2020 are no range that can be checked; write
			"a"|< date("2020-02-31")|"t"|20|"days"|""|"law"|"s" ; are no range that can be checked; write
			""")
	void aWrongCell(String row, String fault, String mend) {
		assertThat(faults(OTHER, row)).singleElement()
			.asString()
			.startsWith("policy/timescales.dmn, row 2: ")
			.contains(fault.strip(), mend.strip());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			< date("2020-04-24")  ; > date("2020-04-24")  ; gap from 2020-04-24 to 2020-04-24
			< date("2020-04-24")  ; [date("2020-04-24")..date("2020-09-25")] ; gap after 2020-09-25
			[date("2020-01-01")..date("2020-04-23")] ; >= date("2020-04-24") ; gap before 2020-01-01
			<= date("2020-04-24") ; >= date("2020-04-24") ; overlap those of row 1
			< date("2020-04-24")  ; -                     ; overlap those of row 1
			-                     ; -                     ; repeats rule "a" for the same dates as row
			""")
	void aGapOrAnOverlap(String first, String second, String fault) {
		List<String> faults = faults(DATED.formatted(first), DATED.formatted(second));
		assertThat(faults).singleElement().asString().matches("policy/timescales.dmn, row [12]: (?s).*");
		assertThat(faults.get(0)).containsAnyOf(fault.strip(), fault.strip().replace("row 1", "row 2"));
	}

	@Test
	void everyFaultIsListedAtOnce() {
		assertThat(faults("\"a\"||\"t\"|x|\"weeks\"|\"\"|\"law\"|\"s\"", "\"c\"||\"t\"|1|\"days\"|\"\"|\"law\"|\"s\""))
			.hasSize(3);
	}

	@Test
	void aListedRuleWithoutARow() {
		assertThat(faults(Tables.changed("\"notify\",", "\"notify\",\"weekly\","))).singleElement()
			.asString()
			.contains("rule \"weekly\" is listed in the first column but has no row; add its row");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			name="amount"        ; name="number"      ; the column "amount" is missing; add it
			hitPolicy="UNIQUE"   ; hitPolicy="FIRST"  ; the hit policy must be UNIQUE
			decision id="timescales" ; decision id="others" ; no decision table with the id "timescales"
			rule id="Rule_Notify" ; rule             ; cannot be read as DMN
			</definitions>       ; <                  ; cannot be read as DMN
			""")
	void aWrongForm(String from, String to, String fault) {
		String message = fault.strip();
		assertThat(faults(Tables.changed(from.strip(), to.strip()))).anyMatch((found) -> found.contains(message));
	}

	private static List<String> faults(String... rows) {
		return faults(Tables.rows(rows));
	}

	private static List<String> faults(PolicyFile source) {
		UnusableTable refusal = catchThrowableOfType(UnusableTable.class, () -> new DmnTimescaleTable(source));
		assertThat(refusal).as("the table must be refused").isNotNull();
		assertThat(refusal.getMessage()).contains(refusal.faults());
		return refusal.faults();
	}

}
