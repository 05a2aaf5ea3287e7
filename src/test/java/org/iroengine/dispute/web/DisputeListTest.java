package org.iroengine.dispute.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.Extensions;
import org.iroengine.dispute.Raised;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The lists of disputes: over the API, on the page and in Tasklist. */
class DisputeListTest extends DisputeLife {

	private static final String LIST = "Disputes waiting for a reply or a verdict";

	@Autowired
	MockMvc web;

	@Autowired
	ObjectMapper json;

	@Autowired
	ProtectionPlans plans;

	@Autowired
	Extensions extensions;

	@Autowired
	FilterService filters;

	@Test
	void eachFilterLeavesSomethingOut() throws Exception {
		String plan = formal("DL-1").reference();
		String move = raise("DL-2", about("DL-2", "delayed-reports", "team-2")).reference();
		String protectedChild = planned("DL-3");
		this.clock.set(Instant.parse("2026-06-02T09:00:00Z"));
		String next = again("DL-1", "delayed-reports");
		only("team=answering", plan, move);
		only("reason=plan-not-updated", plan, move);
		only("reason=delayed-reports", move, plan);
		only("from=2026-06-02", next, plan);
		only("to=2026-06-01", plan, next);
		only("basis=looked-after", plan, protectedChild);
		only("basis=protection-plan", protectedChild, plan);
		only("iro=officer-2", protectedChild, plan);
		only("overdue=false", plan, null);
		this.clock.set(Instant.parse("2026-06-09T08:00:00Z"));
		only("overdue=true", plan, null);
		only("overdue=false", null, plan);
		only("overdue=", plan, null);
	}

	@Test
	void thePageOffersEachFilterAndKeepsWhatWasChosen() throws Exception {
		formal("DL-4");
		assertThat(page("?state=formal&reason=plan-not-updated&iro=officer-1&basis=looked-after&overdue=false"
				+ "&from=2026-06-01&to=2026-06-01"))
			.contains("value=\"plan-not-updated\" selected", "value=\"officer-1\" selected",
					"value=\"looked-after\" selected", "value=\"false\" selected", "value=\"2026-06-01\"");
	}

	@Test
	void moreTimeThatWasAgreedIsToldApart() throws Exception {
		Dispute dispute = formal("DL-5");
		onPage("team-head", UserGroup.TEAM_MANAGER,
				() -> assertThat(this.extensions.propose(dispute.id(), LocalDate.parse("2026-07-06"), "A court date."))
					.isEmpty());
		workOff("DL-5");
		Task answer = task("DL-5", MODEL.id("Answer the proposal of more time"));
		as("officer-1", UserGroup.IRO, () -> this.tasks.complete(answer.getId(), Map.of("moreTime", "agreed")));
		workOff("DL-5");
		assertThat(told(dispute).get("overTwentyWorkingDays").asText()).isEqualTo("no");
		Dispute other = formal("DL-6");
		at("DL-5", "2026-06-30T09:00:00Z");
		at("DL-6", "2026-06-30T09:00:00Z");
		assertThat(told(dispute).get("overTwentyWorkingDays").asText()).isEqualTo("agreed");
		assertThat(told(other).get("overTwentyWorkingDays").asText()).isEqualTo("yes");
		assertThat(row(dispute).get("overTotal").asText()).isEqualTo("agreed");
		assertThat(row(other).get("overTotal").asText()).isEqualTo("yes");
		assertThat(page("?iro=officer-1")).contains(">over 20 – agreed</strong>", ">over 20</strong>");
	}

	@Test
	void theLevelsThatWerePassedOverAreTold() throws Exception {
		Dispute dispute = raise("DL-7", written("DL-7", true, 2, null));
		assertThat(bypassed(dispute)).containsExactly("1");
		onPage("officer-1", UserGroup.IRO, () -> this.moves.goHigher(dispute.id(), 4, "It is urgent."));
		workOff("DL-7");
		assertThat(bypassed(dispute)).containsExactly("1", "3");
	}

	@Test
	void theManagerFindsInTasklistWhatWaitsForAReplyOrAVerdict() {
		Dispute dispute = formal("DL-8");
		assertThat(seen()).contains("DL-8: Reply to the dispute");
		reply("DL-8");
		assertThat(seen()).contains("DL-8: Give the verdict on the reply").doesNotContain("DL-8: Reply to the dispute");
		onPage("officer-1", UserGroup.IRO, () -> this.moves.withdraw(dispute.id(), "Another child."));
		workOff("DL-8");
		assertThat(seen()).noneMatch((one) -> one.startsWith("DL-8"));
		assertThat(
				asking("officer-1", UserGroup.IRO, () -> this.filters.createTaskFilterQuery().filterName(LIST).count()))
			.isZero();
	}

	/** What passes holds the one and not the other, over the API and on the page. */
	private void only(String query, String there, String not) throws Exception {
		List<String> references = list("?" + query).findValuesAsText("reference");
		String page = page("?" + query);
		if (there != null) {
			assertThat(references).as(query).contains(there);
			assertThat(page).as(query).contains(link(there));
		}
		if (not != null) {
			assertThat(references).as(query).doesNotContain(not);
			assertThat(page).as(query).doesNotContain(link(not));
		}
	}

	private static String link(String reference) {
		return "\"/disputes/%s\"".formatted(reference);
	}

	private WrittenDispute about(String child, String reason, String team) {
		return new WrittenDispute(child, true, reason, null, "c", "r", "w", "i", null, null, null, null, null, team,
				null);
	}

	private String planned(String child) {
		this.plans.save(List.of(new WrittenProtectionPlan(child, "CD", "officer-2", TEAM, "2026-05-25", null)));
		onPage("officer-2", UserGroup.IRO, () -> assertThat(this.disputes.raise(about(child, "delayed-reports", TEAM)))
			.isInstanceOf(Raised.Done.class));
		workOff(child);
		return this.disputes.ofChild(child).get(0).reference();
	}

	private String again(String child, String reason) {
		onPage("officer-1", UserGroup.IRO, () -> this.disputes.raise(about(child, reason, TEAM)));
		workOff(child);
		return this.disputes.ofChild(child).get(1).reference();
	}

	private List<String> bypassed(Dispute dispute) throws Exception {
		return this.json.convertValue(told(dispute).get("bypassedLevels"),
				this.json.getTypeFactory().constructCollectionType(List.class, String.class));
	}

	private JsonNode told(Dispute dispute) throws Exception {
		return list("/" + dispute.reference());
	}

	private JsonNode row(Dispute dispute) throws Exception {
		for (JsonNode row : list("")) {
			if (row.get("reference").asText().equals(dispute.reference())) {
				return row;
			}
		}
		throw new AssertionError(dispute.reference());
	}

	private JsonNode list(String more) throws Exception {
		return this.json.readTree(body("/api/disputes" + more));
	}

	private String page(String query) throws Exception {
		return body("/disputes" + query);
	}

	private String body(String path) throws Exception {
		MockHttpServletResponse answer = this.web
			.perform(get(path)
				.with(user("manager").authorities(AuthorityUtils.createAuthorityList(UserGroup.IRO_MANAGER.id()))))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
		return answer.getContentAsString();
	}

	private List<String> seen() {
		List<Task> found = asking("manager", UserGroup.IRO_MANAGER,
				() -> this.filters.list(this.filters.createTaskFilterQuery().filterName(LIST).singleResult().getId()));
		return found.stream()
			.map((task) -> "%s: %s".formatted(this.tasks.getVariable(task.getId(), "childRef"), task.getName()))
			.toList();
	}

	private <T> T asking(String person, UserGroup group, Supplier<T> question) {
		this.identity.setAuthentication(person, List.of(group.id()));
		try {
			return question.get();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
