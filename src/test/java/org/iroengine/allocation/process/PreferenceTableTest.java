package org.iroengine.allocation.process;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.iroengine.allocation.AllocationPolicy;
import org.iroengine.engine.DecisionRow;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFolders;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of preferences: every row, and every fault of a council's own. */
class PreferenceTableTest {

	private static final PolicyFile SHIPPED = PolicyFolders.shipped().file(PreferenceTable.PATH).orElseThrow();

	private static final String EXPECTED = """
			not-an-officer              , blocks , 0    , none
			has-left                    , blocks , 0    , none
			planned-or-managed-the-case , blocks , 12   , months
			manager-of-the-case         , blocks , 12   , months
			visiting-representative     , blocks , 12   , months
			personal-adviser            , blocks , 12   , months
			budget-holder               , blocks , 12   , months
			parent-and-child            , blocks , 0    , none
			absent                      , blocks , 0    , none
			leaves-early                , blocks , 0    , none
			within-cap                  , prefers, 1600 , points
			previous-iro                , prefers, 800  , points
			siblings-iro                , prefers, 400  , points
			locality                    , prefers, 200  , points
			specialism-or-language      , prefers, 100  , points
			children-per-post           , load   , 70   , children
			amber-from                  , load   , 90   , percent
			looked-after-child          , load   , 100  , percent
			protection-plan             , load   , 50   , percent
			siblings-together           , load   , 6    , children
			""";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(textBlock = EXPECTED)
	void aRowSaysItsNumber(String name, String kind, int value, String unit) {
		DecisionRow row = row(name);
		assertThat(PreferenceTable.read(SHIPPED).values()).containsEntry(name, value);
		assertThat(row.text("kind")).contains(kind);
		assertThat(row.text("unit")).contains(unit);
		assertThat(row.text("title")).isPresent();
	}

	@Test
	void theRowsStandInTheOrderInWhichTheyCount() {
		assertThat(PreferenceTable.read(SHIPPED).values().keySet())
			.containsExactlyElementsOf(EXPECTED.lines().map((line) -> line.split(",")[0].strip()).toList());
	}

	@Test
	void isNamedByItsContent() {
		AllocationPolicy shipped = PreferenceTable.read(SHIPPED);
		assertThat(shipped.version()).matches("allocation-preference@[0-9a-f]{8}");
		assertThat(PreferenceTable.read(changed(SHIPPED.text().replace(">70<", ">60<"))).version())
			.isNotEqualTo(shipped.version());
	}

	@Test
	void aCouncilsNumberReplacesTheShippedOne() {
		assertThat(faults(value("locality", "250"))).isEmpty();
		assertThat(PreferenceTable.read(changed(value("locality", "250"))).values()).containsEntry("locality", 250);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			locality          | -1     | row 14: the value -1 is negative; write 0 or more
			previous-iro      | 1.5    | row 12: the value 1.5 is not a whole number; write one such as 12
			within-cap        | lots   | row 11: the value lots is not a whole number
			budget-holder     | -12    | row 7: the value -12 is negative
			children-per-post | 0      | row 16: the value 0 would leave no load to weigh; write 1 or more
			""")
	void aNumberThatCannotBe(String name, String value, String fault) {
		assertThat(faults(value(name, value))).singleElement().asString().startsWith(file() + ", " + fault.strip());
	}

	@Test
	void anUnknownNameIsRefusedWithItsRowAndTheMissingOneNamed() {
		assertThat(faults(SHIPPED.text().replace("<text>\"locality\"<", "<text>\"area\"<"))).hasSize(2)
			.first()
			.asString()
			.startsWith(file() + ", row 14: unknown name \"area\"; write one of not-an-officer, has-left, ");
		assertThat(faults(SHIPPED.text().replace("<text>\"locality\"<", "<text>\"area\"<"))).last()
			.asString()
			.isEqualTo(
					file() + ": \"locality\" has no row; copy its row from the shipped table, then change its value");
	}

	@Test
	void aRowTwice() {
		assertThat(faults(SHIPPED.text().replace("<text>\"locality\"<", "<text>\"siblings-iro\"<")))
			.contains(file() + ", row 14: it repeats \"siblings-iro\" of row 13; remove one of them");
	}

	@Test
	void anotherUnitOrKind() {
		assertThat(faults(SHIPPED.text().replaceFirst("(?s)(\"locality\"<.*?)\"points\"", "$1\"months\"")))
			.containsExactly(file() + ", row 14: unknown unit \"months\"; write one of points");
		assertThat(faults(SHIPPED.text().replaceFirst("(?s)(>\"locality\"<.*?)\"prefers\"", "$1\"blocks\"")))
			.containsExactly(file() + ", row 14: unknown kind \"blocks\"; write one of prefers");
	}

	@Test
	void aMissingSourceAndAnUnknownGradeAreToldAtOnce() {
		assertThat(faults(SHIPPED.text()
			.replace("<text>\"a whole child\"</text>", "<text></text>")
			.replaceFirst("\"guidance\"</text>", "\"rumour\"</text>")))
			.anyMatch((fault) -> fault.contains("the source is missing"))
			.anyMatch((fault) -> fault.contains("unknown grade \"rumour\""));
	}

	@Test
	void noTableAtAll() {
		assertThat(faults("hello")).singleElement().asString().contains("cannot be read as DMN");
		assertThat(faults(SHIPPED.text().replace("id=\"allocation-preference\"", "id=\"other\""))).singleElement()
			.asString()
			.contains("no decision table with the id \"allocation-preference\"");
	}

	private static DecisionRow row(String name) {
		return PreferenceTable.file(SHIPPED)
			.rows()
			.stream()
			.filter((row) -> row.text("name").filter(name::equals).isPresent())
			.findFirst()
			.orElseThrow();
	}

	private static String value(String name, String value) {
		return SHIPPED.text()
			.replaceFirst("(?s)(<text>\"%s\"</text>.*?<text>)\\d+<".formatted(name), "$1%s<".formatted(value));
	}

	private static PolicyFile changed(String text) {
		return new PolicyFile(PreferenceTable.PATH, "policy", true, text.getBytes());
	}

	private String file() {
		return this.folder.resolve(PreferenceTable.PATH).toString();
	}

	private List<String> faults(String table) {
		PolicyFolders.write(this.folder, PreferenceTable.PATH, table);
		return new PreferenceCheck().faults(PolicyFolders.files(this.folder));
	}

}
