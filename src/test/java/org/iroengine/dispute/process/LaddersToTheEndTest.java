package org.iroengine.dispute.process;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.dispute.Ladder;
import org.iroengine.policy.PolicyFolders;
import org.iroengine.support.LadderFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Councils' ladders, each written as its file and passed by the check, run to their end:
 * two to seven levels, and those of the policies that are shipped.
 */
class LaddersToTheEndTest extends LadderLife {

	private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");

	private static final int WHOLE = 20;

	@Autowired
	private Calendars calendars;

	static Stream<Arguments> ladders() {
		return Stream.of(arguments("two", LadderFile.of(2, 9, 1)), arguments("three", LadderFile.of(3, 5, 1)),
				arguments("four", LadderFile.of(4, 3, 2)), arguments("five", LadderFile.of(5, 3, 1).formalOnly()),
				arguments("six", LadderFile.of(6, 2, 1).informal("quiet word", 3)),
				arguments("seven", LadderFile.of(7, 1, 1)), arguments("shipped", null),
				arguments("guidance-only", null), arguments("five-levels", null));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("ladders")
	void silentToTheEnd(String name, LadderFile file, @TempDir Path folder) {
		Ladder ladder = ladder(name, file, folder);
		this.clock.set(MONDAY);
		String child = "LE-" + name;
		Dispute dispute = formalOn(ladder, child, EVERYBODY, 1);
		int top = ladder.top().number();
		LocalDate due = LondonTime.date(MONDAY);
		for (int turn = 1; turn <= top + 1; turn++) {
			due = this.calendars.current().addWorkingDays(due, ladder.level(Math.min(turn, top)).replyDays());
			assertThat(levelDue(dispute)).isEqualTo(due.toString());
			assertThat(turns(dispute)).hasSize(turn).last().asString().startsWith(Math.min(turn, top) + " ");
			at(child, LondonTime.startOf(due.plusDays(1)).toString());
		}
		assertThat(turns(dispute).subList(0, top)).as("once for each level")
			.containsExactlyElementsOf(ladder.levels()
				.stream()
				.map((level) -> "%d %s: Not answered".formatted(level.number(), holder(level.responder())))
				.toList());
		assertThat(turns(dispute).get(top)).startsWith(top + " " + holder(ladder.top().responder()));
		overTheTotal(dispute, top);
	}

	private void overTheTotal(Dispute dispute, int top) {
		LocalDate total = this.calendars.current().addWorkingDays(LondonTime.date(MONDAY), WHOLE);
		assertThat(total(dispute).dueOn()).isEqualTo(total);
		at(dispute.childRef(), LondonTime.startOf(total.plusDays(1)).toString());
		assertThat(again(dispute).overTotalAt()).isEqualTo(LondonTime.startOf(total.plusDays(1)));
		assertThat(again(dispute).state()).as("no date closes it").isEqualTo(DisputeState.FORMAL);
		assertThat(turns(dispute)).last().asString().startsWith(top + " ").endsWith(": open");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("ladders")
	void answeredAtTheTop(String name, LadderFile file, @TempDir Path folder) {
		Ladder ladder = ladder(name, file, folder);
		this.clock.set(MONDAY);
		String child = "LA-" + name;
		Dispute dispute = formalOn(ladder, child, EVERYBODY, 1);
		int top = ladder.top().number();
		IntStream.range(1, top).forEach((below) -> {
			reply(child);
			judge(child, "not-satisfied");
		});
		assertThat(holder(child, REPLY)).isEqualTo(holder(ladder.top().responder()));
		reply(child);
		judge(child, "satisfied");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.RESOLVED);
		assertThat(turns(dispute)).hasSize(top).last().asString().startsWith(top + " ").endsWith(": resolved");
	}

	private static Ladder ladder(String name, LadderFile file, Path folder) {
		Path council = (file == null) ? Path.of("policies", name) : folder;
		if (file != null) {
			file.write(folder);
		}
		if (name.equals("shipped")) {
			return LadderTable.read(PolicyFolders.shipped().file(LadderTable.PATH).orElseThrow());
		}
		return LadderTable.read(PolicyFolders.checked(council, new LadderCheck()).file(LadderTable.PATH).orElseThrow());
	}

}
