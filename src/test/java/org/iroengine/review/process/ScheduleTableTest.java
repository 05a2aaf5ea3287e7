package org.iroengine.review.process;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.iroengine.engine.DecisionRow;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFolders;
import org.iroengine.review.Schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The schedule of reviews: every row, and every fault of a council's own. */
class ScheduleTableTest {

	private static final PolicyFile SHIPPED = PolicyFolders.shipped().file(ScheduleTable.PATH).orElseThrow();

	private static final String EXPECTED = """
			looked-after          , first , review-first              , start-of-care       , yes
			looked-after          , second, review-second             , previous-held       , yes
			looked-after          , later , review-later              , previous-held       , yes
			adoption-authorised   , first , adoption-authorised-first , adoption-authorised , yes
			adoption-authorised   , second, adoption-authorised-later , previous-held       , yes
			adoption-authorised   , later , adoption-authorised-later , previous-held       , yes
			adoption-placed       , first , adoption-placed-first     , adoption-placed     , yes
			adoption-placed       , second, adoption-placed-second    , previous-held       , yes
			adoption-placed       , later , adoption-placed-later     , previous-held       , yes
			short-breaks          , first , short-breaks-first        , start-of-care       , yes
			short-breaks          , second, short-breaks-later        , previous-held       , yes
			short-breaks          , later , short-breaks-later        , previous-held       , yes
			remand                , first , remand-first              , start-of-care       , yes
			remand                , second, remand-second             , previous-held       , yes
			remand                , later , remand-later              , previous-held       , yes
			long-term-foster-care , first , review-first              , start-of-care       , yes
			long-term-foster-care , second, review-second             , previous-held       , no
			long-term-foster-care , later , review-later              , previous-held       , no
			""";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(textBlock = EXPECTED)
	void aRowSaysHowAReviewIsDue(String schedule, String sequence, String rule, String anchor, String meeting) {
		DecisionRow hit = ScheduleTable.row(ScheduleTable.file(SHIPPED), schedule(schedule), place(sequence));
		assertThat(Stream.of("schedule", "sequence", "rule", "anchor", "meeting").map(hit::text))
			.allMatch((cell) -> cell.isPresent())
			.map((cell) -> cell.orElseThrow())
			.containsExactly(schedule, sequence, rule, anchor, meeting);
	}

	@Test
	void everyRowIsHit() {
		assertThat(ScheduleTable.file(SHIPPED).rows())
			.extracting((row) -> row.text("schedule").orElseThrow(), (row) -> row.text("sequence").orElseThrow())
			.containsExactlyElementsOf(EXPECTED.lines()
				.map((line) -> line.split(","))
				.map((cells) -> tuple(cells[0].strip(), cells[1].strip()))
				.toList());
	}

	@Test
	void theTenthReviewIsALaterOne() {
		assertThat(ScheduleTable.row(ScheduleTable.file(SHIPPED), Schedule.LOOKED_AFTER, 10).text("sequence"))
			.contains("later");
	}

	@Test
	void aCouncilMayHoldEveryFirstReviewSoonerOrWithoutAMeeting() {
		assertThat(faults(SHIPPED.text().replaceFirst("(?s)(\"short-breaks-first\".*?)\"yes\"", "$1\"no\""))).isEmpty();
	}

	@Test
	void aGapIsRefused() {
		String gap = SHIPPED.text().replaceFirst("(?s)<rule id=\"Rule_RemandSecond\">.*?</rule>", "");
		assertThat(faults(gap))
			.containsExactly(file() + ": \"remand\", \"second\" has no row; copy its row from the shipped table");
	}

	@Test
	void aRowTwiceIsRefusedAndLeavesAGap() {
		assertThat(faults(SHIPPED.text().replaceFirst("(?s)(Rule_RemandSecond_Sequence.*?)\"second\"", "$1\"first\"")))
			.contains(file() + ", row 14: it repeats \"remand\", \"first\" of row 13; remove one of them",
					file() + ": \"remand\", \"second\" has no row; copy its row from the shipped table");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					RemandFirst_Schedule   | prison           | row 13: unknown schedule "prison"; write one of looked-after
					RemandFirst_Sequence   | third            | row 13: unknown sequence "third"; write one of first, second, later
					RemandFirst_Rule       | review-soon      | row 13: unknown rule "review-soon"; write one of review-first
					RemandFirst_Anchor     | whenever         | row 13: unknown anchor "whenever"; write one of start-of-care
					RemandFirst_Meeting    | perhaps          | row 13: unknown meeting "perhaps"; write one of yes, no
					RemandFirst_Grade      | rumour           | row 13: unknown grade "rumour"; write one of
					RemandFirst_Anchor     | previous-held    | row 13: a first review cannot be counted from the one before
					RemandSecond_Anchor    | adoption-placed  | row 14: only the schedule "adoption-placed" can be counted from
					""")
	void aCellThatCannotBe(String cell, String text, String fault) {
		assertThat(faults(SHIPPED.text()
			.replaceFirst("(?s)(Rule_%s\">.*?<text>)[^<]*".formatted(cell), "$1\"%s\"".formatted(text)))).first()
			.asString()
			.startsWith(file() + ", " + fault);
	}

	@Test
	void aMissingSourceAndNoTableAtAll() {
		assertThat(faults(SHIPPED.text().replaceFirst("(?s)(Rule_RemandFirst_Source\">.*?<text>)[^<]*", "$1")))
			.singleElement()
			.asString()
			.contains("row 13: the source is missing");
		assertThat(faults("hello")).singleElement().asString().contains("cannot be read as DMN");
	}

	private static Schedule schedule(String id) {
		return Arrays.stream(Schedule.values()).filter((one) -> one.id().equals(id)).findFirst().orElseThrow();
	}

	private static int place(String sequence) {
		return List.of("first", "second", "later").indexOf(sequence) + 1;
	}

	private String file() {
		return this.folder.resolve(ScheduleTable.PATH).toString();
	}

	private List<String> faults(String table) {
		PolicyFolders.write(this.folder, ScheduleTable.PATH, table);
		return new ScheduleCheck().faults(PolicyFolders.files(this.folder));
	}

}
