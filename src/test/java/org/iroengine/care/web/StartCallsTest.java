package org.iroengine.care.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.ResultActions;

import org.iroengine.care.GoLive;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.Deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A start is corrected over the API: shown first, then as it was shown. */
@DirtiesContext
class StartCallsTest extends CareCalls {

	@Autowired
	Deadlines deadlines;

	@Autowired
	GoLive goLive;

	@Test
	void theTimeThatIsKnownNowMovesEveryRunningDeadlineAsItWasShown() throws Exception {
		arrives("SC-1", "2026-03-02");
		JsonNode preview = preview("SC-1", "2026-03-02T07:30");
		JsonNode move = preview.get("deadlines").get(0);
		assertThat(move.get("rule").asText()).isEqualTo("allocate-iro");
		assertThat(move.get("oldDate").asText()).isEqualTo("Wed 4 Mar 2026 00:00");
		assertThat(move.get("newDate").asText()).isEqualTo("Wed 4 Mar 2026 07:30");
		assertThat(move.get("sentence").asText()).contains("48 hours from Mon 2 Mar 2026 07:30");
		assertThat(preview.get("reminders").asInt()).isEqualTo(2);
		assertThat(due("SC-1")).isEqualTo("2026-03-04T00:00:00Z");
		correct("SC-1", "2026-03-02T07:30", preview.get("fingerprint").asText()).andExpect(status().isOk())
			.andExpect(jsonPath("$.becameLookedAfterAt").value("2026-03-02T07:30:00Z"))
			.andExpect(jsonPath("$.timeKnown").value(true))
			.andExpect(jsonPath("$.changes[0].kind").value("start-corrected"))
			.andExpect(jsonPath("$.changes[0].reason").value("The time is known now."));
		assertThat(due("SC-1")).isEqualTo("2026-03-04T07:30:00Z");
		assertThat(audit("SC-1")).contains("manager: start corrected", "manager: deadline moved");
		assertThat(
				this.jdbc.sql("select facts::text from audit where child_ref = 'SC-1' and action = 'start corrected'")
					.query(String.class)
					.single())
			.contains("2026-03-02T00:00:00Z", "2026-03-02T07:30:00Z")
			.doesNotContain("known now");
	}

	@Test
	void whatBecomesLateAndWhatNoLongerIsStandsInThePreview() throws Exception {
		arrives("SC-2", "2026-03-02T08:00");
		JsonNode earlier = preview("SC-2", "2026-02-27T08:00");
		assertThat(earlier.get("deadlines").get(0).get("becomesLate").asBoolean()).isTrue();
		assertThat(earlier.get("measures").get(0).asText()).isNotBlank();
		correct("SC-2", "2026-02-27T08:00", earlier.get("fingerprint").asText()).andExpect(status().isOk());
		JsonNode later = preview("SC-2", "2026-03-02T08:00");
		assertThat(later.get("deadlines").get(0).get("noLongerLate").asBoolean()).isTrue();
	}

	@Test
	void whatHasChangedMeanwhileIsShownAnewAndNotConfirmed() throws Exception {
		arrives("SC-3", "2026-03-02");
		JsonNode seen = preview("SC-3", "2026-03-01T20:00");
		correct("SC-3", "2026-03-02T06:00", seen.get("fingerprint").asText()).andExpect(status().isConflict())
			.andExpect(jsonPath("$.preview.to").value("2026-03-02T06:00:00Z"))
			.andExpect(jsonPath("$.preview.deadlines", hasSize(3)));
		this.clock.set(Instant.parse("2026-03-03T21:00:00Z"));
		correct("SC-3", "2026-03-01T20:00", seen.get("fingerprint").asText()).andExpect(status().isConflict())
			.andExpect(jsonPath("$.preview.deadlines[0].becomesLate").value(true));
		assertThat(this.care.openPeriod("SC-3").orElseThrow().becameLookedAfterAt()).isEqualTo("2026-03-02T00:00:00Z");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-03-05,       lies in the future
			2016-05-03,       born after
			2026-02-19T12:00, ran until
			2026-03-02T08:00, recorded already
			2026-02-10,       began at this moment
			1999-12-31,       born after
			soon,             Write a date
			""")
	void aStartThatCannotBeIsRefusedWithItsReason(String start, String reason) throws Exception {
		String childRef = "SC-4" + Math.abs(start.hashCode());
		arrives(childRef, "2026-02-10");
		end(childRef, Map.of("endedAt", "2026-02-20", "reason", "returned home")).andExpect(status().isOk());
		arrives(childRef, "2026-03-02T08:00");
		assertRefused(400, () -> start(childRef, "?check=true", Map.of("becameLookedAfterAt", start)))
			.andExpect(jsonPath("$.faults[0].message", containsString(reason)));
		assertRefused(400, () -> correct(childRef, start, "x"));
	}

	@Test
	void aReasonIsRequired() throws Exception {
		arrives("SC-5", "2026-03-02");
		String fingerprint = preview("SC-5", "2026-03-02T07:30").get("fingerprint").asText();
		assertRefused(400,
				() -> start("SC-5", "",
						Map.of("becameLookedAfterAt", "2026-03-02T07:30", "fingerprint", fingerprint, "reason", " ")))
			.andExpect(jsonPath("$.faults[0].field").value("reason"));
	}

	@Test
	void thePeriodThatIsOverKeepsItsStart() throws Exception {
		arrives("SC-6", "2026-03-01");
		end("SC-6", Map.of("endedAt", "2026-03-02", "reason", "returned home")).andExpect(status().isOk());
		assertRefused(409, () -> start("SC-6", "?check=true", Map.of("becameLookedAfterAt", "2026-03-01T10:00")))
			.andExpect(jsonPath("$.detail", containsString("withdraw it")));
	}

	@Test
	void theVerdictThatIsRecordedStaysAndIsShownWithWhatItWouldBe() throws Exception {
		arrives("SC-7", "2026-03-02T08:00");
		var subject = this.deadlines.list(new DeadlineFilter("SC-7", null, false)).get(0).subject();
		this.deadlines.meet(subject, "allocate-iro", Instant.parse("2026-03-02T08:30:00Z"), "manager");
		JsonNode kept = preview("SC-7", "2026-02-27T08:00").get("kept").get(0);
		assertThat(kept.get("recorded").asText()).isEqualTo("met");
		assertThat(kept.get("wouldBe").asText()).isEqualTo("met late");
		assertThat(kept.get("differs").asBoolean()).isTrue();
	}

	@Test
	void theOpeningCaseloadGetsNoClocksByACorrection() throws Exception {
		this.goLive.set(LocalDate.parse("2026-03-01"));
		arrive(call("SC-8", "becameLookedAfterAt", "2026-02-20")).andExpect(status().isCreated());
		assertRefused(400, () -> start("SC-8", "?check=true", Map.of("becameLookedAfterAt", "2026-03-01T10:00")))
			.andExpect(jsonPath("$.faults[0].message", containsString("Withdraw this period")));
		JsonNode preview = preview("SC-8", "2026-02-21");
		assertThat(preview.get("deadlines")).isEmpty();
		correct("SC-8", "2026-02-21", preview.get("fingerprint").asText()).andExpect(status().isOk());
	}

	@Test
	void aSocialWorkerCorrectsNothing() throws Exception {
		arrives("SC-9", "2026-03-02");
		for (String path : List.of("/start", "/withdraw")) {
			this.web
				.perform(post("/api/looked-after-children/SC-9" + path).with(csrf())
					.with(user("worker-1").authorities(() -> "social-worker"))
					.contentType(MediaType.APPLICATION_JSON)
					.content("{}"))
				.andExpect(status().isForbidden());
		}
	}

	private void arrives(String childRef, String start) throws Exception {
		arrive(call(childRef, "becameLookedAfterAt", start)).andExpect(status().isCreated());
		workOff(childRef);
	}

	private String due(String childRef) {
		return this.deadlines.list(new DeadlineFilter(childRef, null, false)).get(0).dueAt().toString();
	}

	private JsonNode preview(String childRef, String start) throws Exception {
		return this.json
			.readTree(start(childRef, "?check=true", Map.of("becameLookedAfterAt", start)).andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString());
	}

	private ResultActions correct(String childRef, String start, String fingerprint) throws Exception {
		return start(childRef, "",
				Map.of("becameLookedAfterAt", start, "reason", "The time is known now.", "fingerprint", fingerprint));
	}

	private ResultActions start(String childRef, String check, Map<String, String> written) throws Exception {
		return manager("/" + childRef + "/start" + check, written);
	}

	private ResultActions manager(String path, Map<String, String> written) throws Exception {
		return this.web.perform(post("/api/looked-after-children" + path).with(csrf())
			.with(user("manager").authorities(() -> "iro-manager"))
			.contentType(MediaType.APPLICATION_JSON)
			.content(this.json.writeValueAsString(written)));
	}

}
