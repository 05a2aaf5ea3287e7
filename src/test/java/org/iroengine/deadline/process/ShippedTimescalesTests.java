package org.iroengine.deadline.process;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.iroengine.deadline.Grade;
import org.iroengine.deadline.Timescale;
import org.iroengine.deadline.Unit;
import org.iroengine.policy.PolicyFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Every row of the shipped table, seen to fire with the numbers that were typed from the
 * sources.
 */
class ShippedTimescalesTests {

	private static final PolicyFile SOURCE = Tables.shipped();

	private static final DmnTimescaleTable TABLE = new DmnTimescaleTable(SOURCE);

	@ParameterizedTest
	@CsvFileSource(resources = "timescales.csv", numLinesToSkip = 1)
	void saysWhatTheSourcesSay(ArgumentsAccessor expected) {
		Timescale timescale = TABLE.on(expected.getString(0), LocalDate.parse(expected.getString(1)));
		assertThat(timescale.rule()).isEqualTo(expected.getString(0));
		assertThat(timescale.amount()).isEqualTo(expected.getInteger(2));
		assertThat(timescale.unit()).isEqualTo(Unit.of(expected.getString(3)).orElseThrow());
		assertThat(timescale.grade()).isEqualTo(Grade.of(expected.getString(4)).orElseThrow());
		assertThat(timescale.reminderOf()).isEqualTo((expected.getString(5) != null) ? expected.getString(5) : "");
		assertThat(timescale.title()).isNotBlank();
		assertThat(timescale.source()).isNotBlank();
	}

	@Test
	void noRowIsLeftOutOfTheExpectedOnes() throws Exception {
		Set<Integer> fired = new TreeSet<>();
		List<TableRow> rows = new TableFile(SOURCE).rows();
		for (String line : expectedLines()) {
			String[] cells = line.split(",");
			LocalDate start = LocalDate.parse(cells[1]);
			rows.stream()
				.filter((row) -> row.rule().equals(cells[0]) && row.dates().orElseThrow().contains(start))
				.forEach((row) -> fired.add(row.number()));
		}
		assertThat(fired).hasSameSizeAs(rows).hasSizeGreaterThan(50);
		assertThat(expectedLines()).hasSameSizeAs(rows);
	}

	@Test
	void relaxedDutiesAreDatedFrom24AprilTo25September2020() {
		for (String rule : List.of("review-second", "review-later")) {
			Map<String, String> sources = List.of("2020-04-23", "2020-04-24", "2020-09-25", "2020-09-26")
				.stream()
				.collect(Collectors.toMap((date) -> date, (date) -> TABLE.on(rule, LocalDate.parse(date)).source()));
			assertThat(sources.get("2020-04-24")).contains("SI 2020/445").isEqualTo(sources.get("2020-09-25"));
			assertThat(sources.get("2020-04-23")).doesNotContain("2020/445").isEqualTo(sources.get("2020-09-26"));
		}
	}

	@Test
	void knowsTheRemindersOfARule() {
		assertThat(TABLE.remindersOf("allocate-iro")).containsExactly("allocate-iro-reminder-1",
				"allocate-iro-reminder-2");
		assertThat(TABLE.remindersOf("dispute-reply")).containsExactly("dispute-reply-reminder");
		assertThat(TABLE.remindersOf("dispute-extension")).containsExactly("dispute-extension-reminder");
		assertThat(TABLE.remindersOf("notify")).isEmpty();
		assertThat(TABLE.remindersOf("")).doesNotContain("allocate-iro-reminder-1");
	}

	@Test
	void isNamedByItsContent() {
		assertThat(TABLE.version()).matches("timescales@[0-9a-f]{8}")
			.isEqualTo(new DmnTimescaleTable(SOURCE).version());
		assertThat(new DmnTimescaleTable(Tables.changed(">48<", ">72<")).version()).isNotEqualTo(TABLE.version());
	}

	@Test
	void aCouncilsNumberReplacesTheShippedOne() {
		assertThat(new DmnTimescaleTable(Tables.changed(">48<", ">72<")).on("allocate-iro", LocalDate.of(2026, 3, 2))
			.amount()).isEqualTo(72);
	}

	@Test
	void refusesARuleItDoesNotHold() {
		assertThatThrownBy(() -> TABLE.on("weekly", LocalDate.of(2026, 3, 2)))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("weekly");
	}

	private List<String> expectedLines() throws Exception {
		try (var file = getClass().getResourceAsStream("timescales.csv")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
		}
	}

}
