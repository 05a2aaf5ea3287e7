package org.iroengine.intake;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import org.iroengine.care.ComingIntoCare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The go-live day is set once, by those who answer for the service. */
class GoLiveCallsTest extends ReturnTest {

	@Autowired
	MockMvc web;

	@Test
	void theDayIsSetOnce() throws Exception {
		forgetGoLive();
		this.web.perform(get("/api/go-live").with(user("manager").authorities(() -> "iro-manager")))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.day").isEmpty());
		set("2026-12-01", "admin").andExpect(status().isOk()).andExpect(jsonPath("$.day").value("2026-12-01"));
		set("2026-12-01", "iro-manager").andExpect(status().isOk());
		set("2026-12-02", "iro-manager").andExpect(status().isConflict())
			.andExpect(jsonPath("$.detail", containsString("2026-12-01")));
		assertThat(this.goLive.day()).hasValueSatisfying((day) -> assertThat(day).hasToString("2026-12-01"));
	}

	@Test
	void whatWasRecordedLiveStaysLiveAndIsCounted() throws Exception {
		forgetGoLive();
		arrive("GL-1", "2026-01-05T10:30");
		set("2026-01-06", "admin").andExpect(status().isOk()).andExpect(jsonPath("$.stayLive").value(1));
		assertThat(this.care.openPeriod("GL-1").orElseThrow().opening()).isFalse();
	}

	@Test
	void whoeverCameBeforeTheDayIsOfTheOpeningCaseloadWhateverTheSource() {
		arrive("GL-2", "2026-01-31T23:59");
		arrive("GL-3", "2026-02-01T00:00");
		assertThat(this.care.openPeriod("GL-2").orElseThrow().opening()).isTrue();
		assertThat(this.care.openPeriod("GL-3").orElseThrow().opening()).isFalse();
	}

	private void arrive(String child, String start) {
		this.care.arrive(new ComingIntoCare(child, "2014-05-04", start, null, "V2", "AB", null, "team-1", "worker-1",
				List.of(), List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1999-12-31", "2027-03-03", "2026-02-30", "01/12/2026", "" })
	void aDayThatCannotBeIsRefused(String day) throws Exception {
		forgetGoLive();
		set(day, "admin").andExpect(status().isBadRequest()).andExpect(jsonPath("$.faults[0].field").value("day"));
		assertThat(this.goLive.day()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "business-support", "service-account", "iro", "safeguarding-head" })
	void nobodyElseMaySetIt(String group) throws Exception {
		set("2026-12-01", group).andExpect(status().isForbidden());
	}

	private ResultActions set(String day, String group) throws Exception {
		return this.web.perform(put("/api/go-live").with(user("somebody").authorities(() -> group))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"day\":\"%s\"}".formatted(day)));
	}

}
