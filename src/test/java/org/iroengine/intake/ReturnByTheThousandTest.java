package org.iroengine.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.LondonTime;
import org.iroengine.run.Runs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Returns as large as an authority's: what goes in is what is reported. With
 * {@code -Diro.return=<folder>} that return is accounted for too, and with
 * {@code -Diro.measure=true} the times are printed.
 */
class ReturnByTheThousandTest extends ReturnTest {

	private static final double FIVE_PERCENT = 0.05;

	@Autowired
	Runs progress;

	@Test
	void everyChildWrongOrRightIsReportedAsItMustBe() {
		// A share of 5 % for each way would leave nobody right, so each way has a
		// fiftieth.
		GeneratedReturn made = GeneratedReturn.of("GA", 3000, TODAY, 1).withMistakes(0.02);
		ImportReport report = take(made.files());
		assertAccountedFor(made, report);
		ImportReport again = take(made.files());
		assertThat(again.children().refused()).isEqualTo(report.children().refused());
		assertThat(again.children().unchanged()).isEqualTo(3000 - report.children().refused());
		assertThat(again.rows()).isEqualTo(report.rows());
	}

	@Test
	void fivePercentOfEachMistakeAreCountedByTheirReason() {
		for (Mistake mistake : Mistake.values()) {
			GeneratedReturn made = GeneratedReturn.of("GB" + mistake.ordinal() + "x", 100, TODAY, mistake.ordinal());
			made.children().subList(0, (int) (100 * FIVE_PERCENT)).forEach((child) -> child.makeWrong(mistake));
			assertAccountedFor(made, take(made.files()));
		}
	}

	@Test
	void twoYearsRunning() {
		this.clock.set(LondonTime.startOf(LocalDate.of(2025, 4, 10)));
		GeneratedReturn first = GeneratedReturn.of("GC", 500, LocalDate.of(2025, 3, 31), 3);
		assertAccountedFor(first, take(first.files()));
		this.clock.set(LondonTime.startOf(LocalDate.of(2026, 4, 10)));
		GeneratedReturn second = first.yearLater("GD", LocalDate.of(2026, 3, 31));
		assertAccountedFor(second, take(second.files()));
		assertThat(second.expected().keySet()).containsExactlyInAnyOrder("opened", "closed", "unchanged");
		assertThat(take(second.files()).children().unchanged()).isEqualTo(second.children().size());
	}

	@Test
	void whateverStopsTheRunEveryPeriodHasOneProcess() {
		GeneratedReturn made = GeneratedReturn.of("GE", 60, TODAY, 4);
		ReturnOutcome.Taken taken = taken(made.files());
		long run = this.jdbc.sql("select run_id from data_import where id = ?")
			.param(taken.id())
			.query(Long.class)
			.single();
		this.runs.some(run, 10);
		assertThat(this.progress.find(run).orElseThrow().done()).isEqualTo(10);
		assertThat(take(made.files()).children().unchanged()).isEqualTo(60);
		this.runs.finish(run);
		assertThat(this.jdbc.sql("""
				select (select count(*) from act_ru_variable where name_ = 'periodId' and long_ = p.id)
				from period_of_care p where child_ref like 'GE%' and ended_at is null
				""").query(Long.class).list()).hasSize(made.expected().get("opened").intValue()).containsOnly(1L);
	}

	@Test
	void everyChildAndRowOfAnotherReturnIsAccountedFor() throws Exception {
		Path folder = Path.of(System.getProperty("iro.return", "src/test/resources/org/iroengine/scenario/return"));
		Map<String, String> files = new TreeMap<>();
		for (String file : List.of("header", "episodes")) {
			files.put(file, Files.readString(folder.resolve(file + ".csv")));
		}
		ImportReport report = take(files);
		System.out.println(folder + ": " + report.children() + " " + report.rows() + " startUnknown "
				+ report.startUnknown().size());
		report.lines()
			.stream()
			.filter((line) -> line.what().equals("refused"))
			.collect(Collectors.groupingBy((line) -> line.column() + " " + line.message(), TreeMap::new,
					Collectors.counting()))
			.forEach((reason, count) -> System.out.println(count + " x " + reason));
		assertThat(report.rows().get("header").read()).isEqualTo(files.get("header").lines().count() - 1);
		assertThat(report.rows().get("episodes").read()).isEqualTo(files.get("episodes").lines().count() - 1);
		assertThat(report.lines()
			.stream()
			.filter((line) -> !List.of("note", "start unknown").contains(line.what()))
			.map(ReportLine::child)
			.distinct()).hasSize(report.children().inHeader());
		assertThat(take(files).children().unchanged())
			.isEqualTo(report.children().inHeader() - report.children().refused());
	}

	@Test
	void measured() {
		for (int size : sizes()) {
			this.clock.set(LondonTime.startOf(LocalDate.of(2025, 4, 10)));
			GeneratedReturn made = GeneratedReturn.of("GM" + size + "x", size, LocalDate.of(2025, 3, 31), size);
			measure(size + " new children", made);
			this.clock.set(LondonTime.startOf(LocalDate.of(2026, 4, 10)));
			measure(size + " children a year later", made.yearLater("GN" + size + "x", LocalDate.of(2026, 3, 31)));
		}
	}

	/** {@code -Diro.measure.children=3000,10000} measures larger returns. */
	private static int[] sizes() {
		return Arrays.stream(System.getProperty("iro.measure.children", "200").split(","))
			.mapToInt(Integer::parseInt)
			.toArray();
	}

	private void measure(String what, GeneratedReturn made) {
		long before = System.nanoTime();
		ReturnOutcome.Taken taken = taken(made.files());
		long recorded = System.nanoTime();
		long run = this.jdbc.sql("select run_id from data_import where id = ?")
			.param(taken.id())
			.query(Long.class)
			.single();
		this.runs.finish(run);
		assertThat(taken.report().children().inHeader()).isEqualTo(made.children().size());
		System.out.printf("MEASURED %s: %s, records %.1f s; %d processes, on one thread %.1f s%n", what,
				taken.report().children(), (recorded - before) / 1e9, this.progress.find(run).orElseThrow().done(),
				(System.nanoTime() - recorded) / 1e9);
	}

	private static void assertAccountedFor(GeneratedReturn made, ImportReport report) {
		Map<String, Long> reported = new TreeMap<>();
		ImportReport.Children children = report.children();
		Map.of("opened", children.opened(), "closed", children.closed(), "unchanged", children.unchanged(), "refused",
				children.refused())
			.forEach((what, count) -> reported.put(what, (long) count));
		reported.values().remove(0L);
		assertThat(reported).isEqualTo(made.expected());
		assertThat(children.inHeader()).isEqualTo(made.children().size());
		Map<String, List<ReportLine>> lines = report.lines().stream().collect(Collectors.groupingBy(ReportLine::child));
		assertThat(made.children()).allSatisfy((child) -> assertThat(lines.get(child.ref()))
			.filteredOn((line) -> !List.of("note", "start unknown").contains(line.what()))
			.extracting(ReportLine::what)
			.containsOnly(child.expected()));
		assertThat(made.children()).filteredOn((child) -> child.mistake().isPresent())
			.allSatisfy((child) -> assertThat(lines.get(child.ref()))
				.filteredOn((line) -> List.of("refused", "note").contains(line.what()))
				.extracting(ReportLine::column)
				.containsOnly(child.mistake().get().column()));
		assertThat(report.rows().values())
			.allSatisfy((rows) -> assertThat(rows.read()).isEqualTo(rows.used() + rows.refused()));
		assertThat(report.rows().get("episodes").refused()).isEqualTo(made.strays() + made.children()
			.stream()
			.filter((child) -> child.expected().equals("refused"))
			.mapToInt((child) -> child.episodes().size())
			.sum());
	}

}
