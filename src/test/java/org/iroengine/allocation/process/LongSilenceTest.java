package org.iroengine.allocation.process;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.iroengine.deadline.DeadlineState.MET;
import static org.iroengine.deadline.DeadlineState.MISSED;
import static org.iroengine.deadline.DeadlineState.NOT_ACHIEVABLE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Nobody answers, or the server was down: nothing is lost and nothing is said twice. */
class LongSilenceTest extends AllocationPaths {

	@Autowired
	MockMvc web;

	@Autowired
	AllocationSteps steps;

	@Test
	void nobodyAnswersForWeeks() throws Exception {
		needsAnIro("SI-1", MONDAY_EIGHT);
		for (int hours = 0; hours < 49; hours++) {
			passOneHour("SI-1");
		}
		List<String> said = letters("SI-1");
		assertThat(said).containsExactly("allocation-reminder to manager", "allocation-reminder to manager",
				"allocation-breached to head");
		for (int weeks = 0; weeks < 6; weeks++) {
			this.clock.advance(Duration.ofDays(7));
			workOff("SI-1");
		}
		assertThat(letters("SI-1")).startsWith(said.toArray(String[]::new))
			.endsWith("allocation-guidance-passed to head", "allocation-law-passed to head")
			.hasSize(said.size() + 2);
		assertThat(openTasks("SI-1")).containsExactlyInAnyOrder(CONFIRM, NOTE);
		assertThat(ledger("SI-1")).isEqualTo(states(MISSED, MET, MET));
		assertThat(lines("SI-1")).containsExactly(MISSED, MISSED);
		assertThat(due("SI-1", "allocate-iro").dueAt()).isEqualTo("2026-03-04T08:00:00Z");
		assertVisible("SI-1");
	}

	@Test
	void theSameLetterIsWrittenOnce() {
		needsAnIro("SI-2", MONDAY_EIGHT);
		at("2026-03-04T09:00:00Z");
		workOff("SI-2");
		List<Letter> before = this.letters.list(new LetterFilter("SI-2", null, null));
		this.steps.breach(subject("SI-2").id());
		this.steps.remind(subject("SI-2").id(), "allocate-iro-reminder-1");
		assertThat(this.letters.list(new LetterFilter("SI-2", null, null))).isEqualTo(before);
	}

	/**
	 * The server was down over every date: all fire on return, marked with the due time.
	 */
	@Test
	void theServerWasDownOverTheDeadline() {
		needsAnIro("SI-3", MONDAY_EIGHT);
		at("2026-03-09T07:00:00Z");
		workOff("SI-3");
		assertThat(ledger("SI-3")).isEqualTo(states(MISSED, NOT_ACHIEVABLE, NOT_ACHIEVABLE));
		assertThat(letters("SI-3")).containsExactly("allocation-breached to head");
		assertThat(task("SI-3", NOTE).getDueDate()).isEqualTo("2026-03-04T08:00:00Z");
		assertThat(due("SI-3", "allocate-iro").dueAt()).isEqualTo("2026-03-04T08:00:00Z");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-02-28T23:00, 2026-03-02T23:00:00Z, Mon 2 Mar 2026 23:00
			2025-03-29T10:00, 2025-03-31T10:00:00Z, Mon 31 Mar 2025 11:00
			2025-10-25T10:00, 2025-10-27T09:00:00Z, Mon 27 Oct 2025 09:00
			2026-02-28,       2026-03-02T00:00:00Z, Mon 2 Mar 2026 00:00
			""")
	void fortyEightElapsedHours(String start, Instant due, String spoken) {
		String childRef = "SI-H" + start.replaceAll("\\D", "");
		arrive(childRef, start);
		workOff(childRef);
		assertThat(due(childRef, "allocate-iro").dueAt()).isEqualTo(due);
		assertThat(due(childRef, "allocate-iro").explanation()).contains(spoken);
		assertThat(task(childRef, CONFIRM).getDueDate()).isEqualTo(due);
	}

	/** Told on Sunday of a Saturday night: reminders stand at 24 and 40 elapsed hours. */
	@Test
	void fromSaturdayNightToMondayNight() {
		at("2026-03-01T08:00:00Z");
		needsAnIro("SI-4", "2026-02-28T23:00");
		assertThat(timer("SI-4", MODEL.id("First reminder due"))).isEqualTo("2026-03-01T23:00:00Z");
		assertThat(timer("SI-4", MODEL.id("Second reminder due"))).isEqualTo("2026-03-02T15:00:00Z");
		assertThat(timer("SI-4", MODEL.id("Allocation overdue"))).isEqualTo("2026-03-02T23:00:00Z");
		at("2026-03-02T22:59:00Z");
		workOff("SI-4");
		confirm("SI-4");
		assertThat(ledger("SI-4")).containsEntry("allocate-iro", MET);
	}

	private void passOneHour(String childRef) {
		this.clock.advance(Duration.ofHours(1));
		workOff(childRef);
	}

	private void assertVisible(String childRef) throws Exception {
		this.web
			.perform(get("/api/deadlines").param("child", childRef)
				.param("state", "MISSED")
				.accept(MediaType.APPLICATION_JSON)
				.with(user("manager").authorities(() -> "iro-manager")))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$[*].rule", hasItem("allocate-iro")));
	}

}
