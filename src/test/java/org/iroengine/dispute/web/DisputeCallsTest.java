package org.iroengine.dispute.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.dispute.Dispute;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Disputes over the API: raised by the child's IRO, told to those who may know. */
class DisputeCallsTest extends DisputeLife {

	private static final String PATH = "/api/disputes";

	@Autowired
	ProtectionPlans plans;

	@Autowired
	MockMvc web;

	@Autowired
	ObjectMapper json;

	@Test
	void theIroRaisesADisputeAndReadsIt() throws Exception {
		child("DC-1");
		MockHttpServletResponse answer = raise("officer-1", UserGroup.IRO, body("DC-1"));
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
		JsonNode told = this.json.readTree(answer.getContentAsString());
		assertThat(answer.getHeader("Location")).isEqualTo(PATH + "/" + told.get("reference").asText());
		assertThat(told.get("state").asText()).isEqualTo("formal");
		assertThat(told.get("category").asText()).isEqualTo("planning");
		assertThat(told.at("/level/responder").asText()).isEqualTo("team-head");
		assertThat(told.at("/level/title").asText()).isEqualTo("team manager");
		assertThat(told.at("/due/on").asText()).isEqualTo("2026-06-05");
		assertThat(told.at("/total/on").asText()).isEqualTo("2026-06-29");
		assertThat(told.at("/total/explanation").asText()).contains("20 working days");
		assertThat(told.get("overTwentyWorkingDays").asText()).isEqualTo("no");
		assertThat(told.get("repeatOf").isNull()).isTrue();
		assertThat(told.at("/history/0/what").asText()).isEqualTo("Raised");
		assertThat(read("officer-1", UserGroup.IRO, told.get("reference").asText())).isEqualTo(told);
	}

	@Test
	void everyFaultIsToldAtOnceAndNothingIsKept() throws Exception {
		child("DC-2");
		MockHttpServletResponse answer = raise("officer-1", UserGroup.IRO,
				this.json.writeValueAsString(Map.of("childRef", "DC-2", "reason", "nonsense", "startLevel", 9, "team",
						"nowhere", "challenged", "nobody", "reviewRef", "x", "concernId", 999999, "decision", 999999)));
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentType()).isEqualTo("application/problem+json");
		assertThat(this.json.readTree(answer.getContentAsString()).get("faults").findValuesAsText("field"))
			.containsExactlyInAnyOrder("reason", "concern", "requested", "childsWishes", "impact", "startLevel",
					"reviewRef", "decision", "challenged", "team", "concernId", "formal");
		assertThat(this.disputes.ofChild("DC-2")).isEmpty();
	}

	@Test
	void nobodyElseRaisesADispute() throws Exception {
		child("DC-3");
		assertThat(raise("officer-2", UserGroup.IRO, body("DC-3")).getStatus()).as("another IRO").isEqualTo(404);
		MockHttpServletResponse manager = raise("manager", UserGroup.IRO_MANAGER, body("DC-3"));
		assertThat(manager.getStatus()).isEqualTo(403);
		assertThat(manager.getContentAsString()).contains("Only whoever acts as the IRO of DC-3");
		assertThat(raise("worker-1", UserGroup.SOCIAL_WORKER, body("DC-3")).getStatus()).isEqualTo(403);
		assertThat(this.disputes.ofChild("DC-3")).isEmpty();
	}

	@Test
	void eachReadsWhatTheyMay() throws Exception {
		Dispute dispute = formal("DC-4");
		reply("DC-4");
		JsonNode responder = read("team-head", UserGroup.TEAM_MANAGER, dispute.reference());
		assertThat(responder.get("concern").asText()).isEqualTo("The care plan is from last year.");
		JsonNode program = read("case-system", UserGroup.SERVICE_ACCOUNT, dispute.reference());
		assertThat(program.get("reason").asText()).isEqualTo("plan-not-updated");
		assertThat(program.toString()).doesNotContain("The care plan is from", "names the school", "Wants to stay",
				"Does not know");
		assertThat(status("head", UserGroup.SAFEGUARDING_HEAD, dispute.reference())).isEqualTo(200);
		assertThat(status("officer-2", UserGroup.IRO, dispute.reference())).isEqualTo(404);
		assertThat(status("worker-1", UserGroup.SOCIAL_WORKER, dispute.reference())).isEqualTo(404);
		assertThat(status("service-head", UserGroup.SERVICE_MANAGER, dispute.reference())).isEqualTo(404);
		assertThat(status("admin", UserGroup.ADMIN, dispute.reference())).isEqualTo(403);
		assertThat(status("manager", UserGroup.IRO_MANAGER, "DRP-999999")).isEqualTo(404);
	}

	@Test
	void theWorkerReadsOfAQuietWordTheConcernAndWhatIsAskedAlone() throws Exception {
		Dispute dispute = raise("DC-5", written("DC-5", false, null, null));
		JsonNode told = read("worker-1", UserGroup.SOCIAL_WORKER, dispute.reference());
		assertThat(told.get("state").asText()).isEqualTo("informal");
		assertThat(told.get("concern").asText()).isEqualTo("The care plan is from last year.");
		assertThat(told.get("requested").asText()).isEqualTo("A plan that names the school.");
		assertThat(told.get("childsWishes").isNull()).isTrue();
		assertThat(read("team-head", UserGroup.TEAM_MANAGER, dispute.reference()).get("concern").asText())
			.isEqualTo("The care plan is from last year.");
		assertThat(status("lead-1", UserGroup.TEAM_MANAGER, dispute.reference())).as("another team answers")
			.isEqualTo(404);
		assertThat(status("worker-2", UserGroup.SOCIAL_WORKER, dispute.reference())).isEqualTo(404);
	}

	@Test
	void theListIsNarrowedAndTellsNoWords() throws Exception {
		Dispute formal = formal("DC-6");
		Dispute quiet = raise("DC-7", written("DC-7", false, null, null));
		String words = list("case-system", UserGroup.SERVICE_ACCOUNT, "?state=open").toString();
		assertThat(words).contains("DC-6", "DC-7").doesNotContain("care plan", "school");
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
		MockHttpServletResponse answer = this.web
			.perform(get(PATH + "?state=x&level=high&overdue=maybe&basis=y&from=soon&colour=red")
				.with(in("manager", UserGroup.IRO_MANAGER)))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(this.json.readTree(answer.getContentAsString()).get("faults").findValuesAsText("field"))
			.containsExactlyInAnyOrder("state", "level", "overdue", "basis", "from", "colour");
	}

	@Test
	void theChairOfAProtectionPlanRaisesItAndItIsKeptApart() throws Exception {
		this.clock.set(Instant.parse("2026-06-01T09:00:00Z"));
		this.plans.save(List.of(new WrittenProtectionPlan("DC-8", "CD", "officer-2", TEAM, "2026-05-25", null)));
		assertThat(raise("officer-1", UserGroup.IRO, body("DC-8")).getStatus()).as("no chair").isEqualTo(404);
		MockHttpServletResponse answer = raise("officer-2", UserGroup.IRO, body("DC-8"));
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
		JsonNode told = this.json.readTree(answer.getContentAsString());
		assertThat(told.get("basis").asText()).isEqualTo("protection-plan");
		String reference = told.get("reference").asText();
		assertThat(references("?basis=protection-plan")).contains(reference);
		assertThat(references("?basis=looked-after")).doesNotContain(reference);
		assertThat(this.web.perform(get("/disputes/" + reference).with(in("officer-2", UserGroup.IRO)))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("On a protection plan, and not looked after", "DC-8 (CD)");
	}

	private void child(String childRef) {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		lookedAfter(childRef, "2026-03-02T08:00");
		at(childRef, "2026-06-01T09:00:00Z");
	}

	private String body(String childRef) throws Exception {
		return this.json.writeValueAsString(written(childRef, true, null, null));
	}

	private MockHttpServletResponse raise(String person, UserGroup group, String body) throws Exception {
		return this.web.perform(
				post(PATH).with(in(person, group)).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body))
			.andReturn()
			.getResponse();
	}

	private int status(String person, UserGroup group, String reference) throws Exception {
		return this.web.perform(get(PATH + "/" + reference).with(in(person, group)))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private JsonNode read(String person, UserGroup group, String reference) throws Exception {
		return list(person, group, "/" + reference);
	}

	private List<String> references(String query) throws Exception {
		return list("manager", UserGroup.IRO_MANAGER, query).findValuesAsText("reference");
	}

	private JsonNode list(String person, UserGroup group, String more) throws Exception {
		MockHttpServletResponse answer = this.web.perform(get(PATH + more).with(in(person, group)))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
		return this.json.readTree(answer.getContentAsString());
	}

	private static UserRequestPostProcessor in(String person, UserGroup group) {
		return user(person).authorities(AuthorityUtils.createAuthorityList(group.id()));
	}

}
