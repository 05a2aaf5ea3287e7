package org.iroengine.care.web;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A period recorded by mistake is withdrawn, and a transfer recorded, over the API. */
class WithdrawalCallsTest extends CareCalls {

	@Test
	void aPeriodRecordedByMistakeIsShownAsWithdrawnAndMayBeRecordedAgain() throws Exception {
		arrives("SC-10", "2026-03-02");
		assertRefused(400, () -> withdraw("SC-10", " ")).andExpect(jsonPath("$.faults[0].field").value("reason"));
		withdraw("SC-10", "Another child.").andExpect(status().isOk())
			.andExpect(jsonPath("$.outcome").value("withdrawn"));
		assertThat(this.care.periods("SC-10")).isEmpty();
		assertRefused(409, () -> withdraw("SC-10", "Once more."));
		arrives("SC-10", "2026-03-02");
		this.web.perform(get("/api/looked-after-children/SC-10").with(user("manager").authorities(() -> "iro-manager")))
			.andExpect(jsonPath("$.periods[*].outcome", hasSize(2)))
			.andExpect(jsonPath("$.periods[0].outcome").value("withdrawn"))
			.andExpect(jsonPath("$.periods[0].changes[0].reason").value("Another child."))
			.andExpect(jsonPath("$.periods[1].outcome").isEmpty());
		assertThat(this.care.periods("SC-10")).hasSize(1);
	}

	@Test
	void aTransferKeepsTheOutcomeAndTheAuthority() throws Exception {
		arrives("SC-11", "2026-03-01");
		Map<String, String> ending = new HashMap<>(Map.of("endedAt", "2026-03-02", "reason", "moved with the family"));
		ending.put("transferredTo", "Elsewhere Council");
		assertRefused(() -> end("SC-11", ending), "transferredTo");
		ending.put("outcome", "moved");
		assertRefused(() -> end("SC-11", ending), "outcome", "transferredTo");
		ending.put("outcome", "transferred");
		end("SC-11", ending).andExpect(status().isOk())
			.andExpect(jsonPath("$.outcome").value("transferred"))
			.andExpect(jsonPath("$.transferredTo").value("Elsewhere Council"));
		assertThat(this.care.periods("SC-11")).hasSize(1);
	}

	private void arrives(String childRef, String start) throws Exception {
		arrive(call(childRef, "becameLookedAfterAt", start)).andExpect(status().isCreated());
		workOff(childRef);
	}

	private ResultActions withdraw(String childRef, String reason) throws Exception {
		return manager("/" + childRef + "/withdraw", Map.of("reason", reason));
	}

	private ResultActions manager(String path, Map<String, String> written) throws Exception {
		return this.web.perform(post("/api/looked-after-children" + path).with(csrf())
			.with(user("manager").authorities(() -> "iro-manager"))
			.contentType(MediaType.APPLICATION_JSON)
			.content(this.json.writeValueAsString(written)));
	}

}
