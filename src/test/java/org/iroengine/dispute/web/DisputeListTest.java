package org.iroengine.dispute.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.Extensions;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What the lists of disputes tell: over the API, on the page and in Tasklist. */
class DisputeListTest extends DisputeLife {

	private static final String LIST = "Disputes waiting for a reply or a verdict";

	@Autowired
	MockMvc web;

	@Autowired
	ObjectMapper json;

	@Autowired
	Extensions extensions;

	@Autowired
	FilterService filters;

	@Test
	void moreTimeThatWasAgreedIsToldApart() throws Exception {
		Dispute dispute = formal("DLI-5");
		onPage("team-head", UserGroup.TEAM_MANAGER,
				() -> assertThat(this.extensions.propose(dispute.id(), LocalDate.parse("2026-07-06"), "A court date."))
					.isEmpty());
		workOff("DLI-5");
		Task answer = task("DLI-5", MODEL.id("Answer the proposal of more time"));
		as("officer-1", UserGroup.IRO, () -> this.tasks.complete(answer.getId(), Map.of("moreTime", "agreed")));
		workOff("DLI-5");
		assertThat(told(dispute).get("overTwentyWorkingDays").asText()).isEqualTo("no");
		Dispute other = formal("DLI-6");
		at("DLI-5", "2026-06-30T09:00:00Z");
		at("DLI-6", "2026-06-30T09:00:00Z");
		assertThat(told(dispute).get("overTwentyWorkingDays").asText()).isEqualTo("agreed");
		assertThat(told(other).get("overTwentyWorkingDays").asText()).isEqualTo("yes");
		assertThat(row(dispute).get("overTotal").asText()).isEqualTo("agreed");
		assertThat(row(other).get("overTotal").asText()).isEqualTo("yes");
		assertThat(page("?iro=officer-1")).contains(">over 20 – agreed</strong>", ">over 20</strong>");
	}

	@Test
	void theLevelsThatWerePassedOverAreTold() throws Exception {
		Dispute dispute = raise("DLI-7", written("DLI-7", true, 2, null));
		assertThat(bypassed(dispute)).containsExactly("1");
		onPage("officer-1", UserGroup.IRO, () -> this.moves.goHigher(dispute.id(), 4, "It is urgent."));
		workOff("DLI-7");
		assertThat(bypassed(dispute)).containsExactly("1", "3");
	}

	@Test
	void theManagerFindsInTasklistWhatWaitsForAReplyOrAVerdict() {
		Dispute dispute = formal("DLI-8");
		assertThat(seen()).contains("DLI-8: Reply to the dispute");
		String task = task("DLI-8", REPLY).getId();
		assertThat(asking("manager", UserGroup.IRO_MANAGER, () -> this.tasks.getVariable(task, "view"))).isNotNull();
		assertThatThrownBy(() -> as("manager", UserGroup.IRO_MANAGER, () -> this.tasks.setAssignee(task, "manager")))
			.isInstanceOf(AuthorizationException.class);
		reply("DLI-8");
		assertThat(seen()).contains("DLI-8: Give the verdict on the reply")
			.doesNotContain("DLI-8: Reply to the dispute");
		onPage("officer-1", UserGroup.IRO, () -> this.moves.withdraw(dispute.id(), "Another child."));
		workOff("DLI-8");
		assertThat(seen()).noneMatch((one) -> one.startsWith("DLI-8"));
		assertThat(
				asking("officer-1", UserGroup.IRO, () -> this.filters.createTaskFilterQuery().filterName(LIST).count()))
			.isZero();
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
