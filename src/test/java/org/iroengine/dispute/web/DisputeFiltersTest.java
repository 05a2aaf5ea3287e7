package org.iroengine.dispute.web;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.Raised;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The list of disputes is narrowed, over the API and on its page. */
class DisputeFiltersTest extends DisputeLife {

	private static final String PATH = "/api/disputes";

	@Autowired
	MockMvc web;

	@Autowired
	ObjectMapper json;

	@Autowired
	ProtectionPlans plans;

	@Test
	void eachFilterLeavesSomethingOut() throws Exception {
		String plan = formal("DFI-1").reference();
		String move = raise("DFI-2", about("DFI-2", "delayed-reports", "team-2")).reference();
		String protectedChild = planned("DFI-3");
		this.clock.set(Instant.parse("2026-06-02T09:00:00Z"));
		String next = again("DFI-1", "delayed-reports");
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
		formal("DFI-4");
		assertThat(page("?state=formal&reason=plan-not-updated&iro=officer-1&basis=looked-after&overdue=false"
				+ "&from=2026-06-01&to=2026-06-01"))
			.contains("value=\"plan-not-updated\" selected", "value=\"officer-1\" selected",
					"value=\"looked-after\" selected", "value=\"false\" selected", "value=\"2026-06-01\"");
	}

	@Test
	void theListIsNarrowedAndTellsNoWords() throws Exception {
		Dispute formal = formal("DFI-6");
		Dispute quiet = raise("DFI-7", written("DFI-7", false, null, null));
		String words = list("case-system", UserGroup.SERVICE_ACCOUNT, "?state=open").toString();
		assertThat(words).contains("DFI-6", "DFI-7").doesNotContain("care plan", "school");
		assertThat(references("?state=formal&level=1&team=answering&reason=plan-not-updated&iro=officer-1"))
			.contains(formal.reference())
			.doesNotContain(quiet.reference());
		assertThat(references("?level=0&basis=looked-after&from=2026-06-01&to=2026-06-01")).contains(quiet.reference())
			.doesNotContain(formal.reference());
		assertThat(references("?to=2026-05-31")).doesNotContain(formal.reference(), quiet.reference());
		assertThat(references("?iro=officer-2")).doesNotContain(formal.reference());
		assertThat(references("?overdue=true")).doesNotContain(formal.reference());
		this.clock.set(Instant.parse("2026-06-09T09:00:00Z"));
		assertThat(references("?overdue=true")).contains(formal.reference(), quiet.reference());
		assertThat(list("team-head", UserGroup.TEAM_MANAGER, "").findValuesAsText("reference"))
			.contains(formal.reference(), quiet.reference());
		assertThat(list("officer-2", UserGroup.IRO, "").findValuesAsText("reference"))
			.doesNotContain(formal.reference(), quiet.reference());
		assertThat(list("officer-1", UserGroup.IRO, "").findValuesAsText("reference")).contains(formal.reference(),
				quiet.reference());
	}

	@Test
	void aWrongFilterIsRefusedWithEveryFault() throws Exception {
		MockHttpServletResponse answer = ask("manager", UserGroup.IRO_MANAGER,
				PATH + "?state=x&level=high&overdue=maybe&basis=y&from=soon&colour=red");
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(this.json.readTree(answer.getContentAsString()).get("faults").findValuesAsText("field"))
			.containsExactlyInAnyOrder("state", "level", "overdue", "basis", "from", "colour");
	}

	/** What passes holds the one and not the other, over the API and on the page. */
	private void only(String query, String there, String not) throws Exception {
		List<String> references = references("?" + query);
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

	private List<String> references(String query) throws Exception {
		return list("manager", UserGroup.IRO_MANAGER, query).findValuesAsText("reference");
	}

	private JsonNode list(String person, UserGroup group, String more) throws Exception {
		return this.json.readTree(body(person, group, PATH + more));
	}

	private String page(String query) throws Exception {
		return body("manager", UserGroup.IRO_MANAGER, "/disputes" + query);
	}

	private String body(String person, UserGroup group, String path) throws Exception {
		MockHttpServletResponse answer = ask(person, group, path);
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
		return answer.getContentAsString();
	}

	private MockHttpServletResponse ask(String person, UserGroup group, String path) throws Exception {
		return this.web
			.perform(get(path).with(user(person).authorities(AuthorityUtils.createAuthorityList(group.id()))))
			.andReturn()
			.getResponse();
	}

}
