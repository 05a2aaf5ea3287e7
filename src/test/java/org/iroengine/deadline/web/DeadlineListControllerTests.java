package org.iroengine.deadline.web;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import org.iroengine.deadline.DeadlineDoors;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.LedgerContext;
import org.iroengine.deadline.Subject;
import org.iroengine.web.ChildAccess;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Which deadlines the API lists, and to whom. */
@SpringJUnitConfig(LedgerContext.class)
@DirtiesContext
class DeadlineListControllerTests {

	private static final Subject MINE = new Subject("allocation", 501, "L-MINE");

	private static final Subject OTHERS = new Subject("allocation", 502, "L-OTHERS");

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private DeadlineDoors doors;

	private MockMvc api;

	@BeforeEach
	void startAllocations() {
		this.deadlines.start("allocate-iro", MINE, Instant.parse("2020-01-04T23:00:00Z"));
		this.deadlines.start("notify", MINE, Instant.parse("2020-01-04T23:00:00Z"));
		this.deadlines.miss(MINE, "allocate-iro");
		this.deadlines.start("notify", OTHERS, Instant.parse("2020-01-04T23:00:00Z"));
		this.api = DeadlineApi.of(new DeadlineListController(this.deadlines, this.doors,
				DeadlineApi.access(Map.of("L-MINE", true, "L-OTHERS", false))));
	}

	@Test
	void listsAChildsDeadlinesWithoutReminders() throws Exception {
		list("child=L-MINE").andExpect(status().isOk())
			.andExpect(jsonPath("$[*].rule").value(contains("allocate-iro", "notify")))
			.andExpect(jsonPath("$[0].state").value("MISSED"))
			.andExpect(jsonPath("$[0].dueAt").value("2020-01-06T23:00:00Z"))
			.andExpect(jsonPath("$[0].due").doesNotExist())
			.andExpect(jsonPath("$[1].due").value("2020-01-07"))
			.andExpect(jsonPath("$[1].sentence").isNotEmpty());
	}

	@Test
	void listsOneStateAndRemindersWhereAsked() throws Exception {
		list("child=L-MINE&state=MISSED").andExpect(jsonPath("$[*].rule").value(contains("allocate-iro")));
		list("child=L-MINE&state=RUNNING&reminders=true").andExpect(jsonPath("$[*].rule")
			.value(containsInAnyOrder("allocate-iro-reminder-1", "allocate-iro-reminder-2", "notify")));
	}

	@Test
	void leavesOutChildrenWhoMayNotBeRead() throws Exception {
		list("").andExpect(status().isOk()).andExpect(jsonPath("$[*].child").value(contains("L-MINE", "L-MINE")));
	}

	@Test
	void anUnreadableChildLooksLikeAnUnknownOne() throws Exception {
		for (String child : new String[] { "L-OTHERS", "L-NOBODY", "" }) {
			list("child=" + child).andExpect(status().isNotFound())
				.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
				.andExpect(jsonPath("$.detail")
					.value("There is no child with the reference %s, or you may not see it.".formatted(child)));
		}
	}

	@Test
	void withoutAnyoneToAskNothingMayBeRead() throws Exception {
		MockMvc unconnected = DeadlineApi.of(new DeadlineListController(this.deadlines, this.doors,
				new StaticListableBeanFactory().getBeanProvider(ChildAccess.class)));
		unconnected.perform(get("/api/deadlines?child=L-MINE")).andExpect(status().isNotFound());
		unconnected.perform(get("/api/deadlines")).andExpect(content().json("[]"));
	}

	@Test
	void namesEveryWrongParameterAtOnce() throws Exception {
		list("state=LATE&reminders=maybe&kid=1").andExpect(status().isBadRequest())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.faults[*].field").value(containsInAnyOrder("state", "reminders", "kid")));
	}

	private ResultActions list(String query) throws Exception {
		return this.api.perform(get("/api/deadlines?" + query));
	}

}
