package org.iroengine.care.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** One open period of care for a child, none within another, and each ends once. */
class PeriodsOfCareTest extends CareCalls {

	private static final Map<String, String> HOME = Map.of("endedAt", "2026-03-02T08:30", "reason", "returned home");

	@Test
	void aSecondOpenPeriodIsRefused() throws Exception {
		arrive(call("PC-1")).andExpect(status().isCreated());
		assertRefused(409, () -> arrive(call("PC-1", "becameLookedAfterAt", "2026-03-01T08:00", "initials", "XY",
				"siblings", List.of("PC-99"))))
			.andExpect(jsonPath("$.detail", containsString("End it first")));
	}

	@Test
	void anotherDateOfBirthIsRefusedAndTheRightOneIsNotTold() throws Exception {
		arrive(call("PC-2")).andExpect(status().isCreated());
		assertRefused(() -> arrive(call("PC-2", "dateOfBirth", "2015-05-04")), "dateOfBirth");
		arrive(call("PC-2", "dateOfBirth", "2015-05-04"))
			.andExpect(jsonPath("$.faults[0].message", not(containsString("2016"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-10", "2026-01-01" })
	void aStartBeforeTheEndOfAnEarlierPeriodIsRefused(String start) throws Exception {
		String childRef = "PC-3" + start;
		arrive(call(childRef, "becameLookedAfterAt", "2026-02-01")).andExpect(status().isCreated());
		end(childRef, Map.of("endedAt", "2026-02-20", "reason", "returned home")).andExpect(status().isOk());
		assertRefused(() -> arrive(call(childRef, "becameLookedAfterAt", start)), "becameLookedAfterAt");
	}

	@Test
	void aNewPeriodFollowsOneThatHasEnded() throws Exception {
		arrive(call("PC-4", "becameLookedAfterAt", "2026-02-01")).andExpect(status().isCreated());
		end("PC-4", Map.of("endedAt", "2026-02-20", "reason", "returned home")).andExpect(status().isOk());
		arrive(call("PC-4", "becameLookedAfterAt", "2026-02-01")).andExpect(status().isOk());
		arrive(call("PC-4")).andExpect(status().isCreated());
		assertThat(this.care.periods("PC-4")).hasSize(2);
	}

	@Test
	void careEndsOnce() throws Exception {
		arrive(call("PC-5")).andExpect(status().isCreated());
		end("PC-5", HOME).andExpect(status().isOk()).andExpect(jsonPath("$.endedAt").value("2026-03-02T08:30:00Z"));
		assertThat(audit("PC-5")).containsExactly("case-system: came into care", "case-system: care ended");
		assertRefused(409, () -> end("PC-5", HOME)).andExpect(jsonPath("$.detail", containsString("no open period")));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			2026-03-03,       returned home, endedAt
			2026-03-02T07:59, returned home, endedAt
			yesterday,        returned home, endedAt
			-,                returned home, endedAt
			2026-03-02T08:30, '',            reason
			2026-03-02T08:30, -,             reason
			""")
	void anEndThatCannotBeIsRefused(String endedAt, String reason, String field) throws Exception {
		String childRef = "PC-6" + Math.abs((endedAt + reason).hashCode());
		arrive(call(childRef)).andExpect(status().isCreated());
		Map<String, String> ending = new HashMap<>();
		ending.put("endedAt", endedAt);
		ending.put("reason", reason);
		assertRefused(() -> end(childRef, ending), field);
		assertThat(this.care.openPeriod(childRef)).isPresent();
	}

	@Test
	void everyFaultOfAnEndIsListed() throws Exception {
		arrive(call("PC-7")).andExpect(status().isCreated());
		assertRefused(() -> end("PC-7", Map.of()), "endedAt", "reason");
		assertRefused(() -> end("PC-7", Map.of("endedAt", "2026-03-02T08:30", "reason", "x".repeat(5000))), "reason");
		assertRefused(() -> end("PC-7", Map.of("endedAt", "2026-03-02T08:30", "reason", "a\u0000b")), "reason");
		assertRefused(400, () -> send("/PC-7/end", "{\"endedAt\":\"2026-03-02T08:30\",\"because\":\"x\"}"))
			.andExpect(jsonPath("$.detail", containsString("because")));
	}

	@Test
	void anUnknownChildHasNoEnd() throws Exception {
		assertRefused(404, () -> end("PC-NONE", HOME));
	}

}
