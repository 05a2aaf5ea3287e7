package org.iroengine.dispute.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import org.iroengine.allocation.SuggestedConcern;
import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The pages of disputes, as each of those who may open them finds them. */
class DisputePagesTest extends DisputeLife {

	@Autowired
	MockMvc web;

	@Autowired
	SuggestedConcerns concerns;

	@Test
	void theIroMovesTheDisputeOnItsPage() throws Exception {
		Dispute dispute = formal("DP-1");
		assertThat(page("officer-1", UserGroup.IRO, dispute))
			.contains("The care plan is from last year.", "Level 1: team manager", "Asked: team-head",
					"20 working days", "Go higher now", "Private notes")
			.doesNotContain("Make it formal now", "Add the comment");
		MockHttpServletResponse refused = post("officer-1", UserGroup.IRO, dispute, "higher", Map.of("reason", "Soon"));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("href=\"#higher-level\"", ">Soon</textarea>");
		post("officer-1", UserGroup.IRO, dispute, "higher", Map.of("level", "3", "reason", "It is urgent."));
		workOff("DP-1");
		assertThat(page("officer-1", UserGroup.IRO, dispute)).contains("Passed over", "Asked: service-of-services",
				"It is urgent.");
		assertThat(post("officer-1", UserGroup.IRO, dispute, "withdraw", Map.of("reason", " ")).getStatus())
			.isEqualTo(422);
		assertThat(again(dispute).isOpen()).isTrue();
		post("officer-1", UserGroup.IRO, dispute, "withdraw", Map.of("reason", "It was another child."));
		workOff("DP-1");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.WITHDRAWN);
		assertThat(page("officer-1", UserGroup.IRO, dispute)).contains("It was another child.")
			.doesNotContain("Withdraw the dispute");
	}

	@Test
	void theIroMakesItFormalInOneClick() throws Exception {
		Dispute dispute = raise("DP-2", written("DP-2", false, null, null));
		assertThat(post("officer-2", UserGroup.IRO, dispute, "formal", Map.of()).getStatus()).isEqualTo(404);
		assertThat(post("manager", UserGroup.IRO_MANAGER, dispute, "formal", Map.of()).getStatus()).isEqualTo(403);
		assertThat(again(dispute).state()).isEqualTo(DisputeState.INFORMAL);
		assertThat(page("officer-1", UserGroup.IRO, dispute)).contains("Make it formal now");
		post("officer-1", UserGroup.IRO, dispute, "formal", Map.of());
		workOff("DP-2");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.FORMAL);
		assertThat(holder("DP-2", REPLY)).isEqualTo("team-head");
		MockHttpServletResponse twice = post("officer-1", UserGroup.IRO, dispute, "formal", Map.of());
		assertThat(twice.getStatus()).isEqualTo(422);
		assertThat(twice.getContentAsString()).contains("not informal any more");
	}

	@Test
	void theIrosSideIsNotForThoseWhoAnswer() throws Exception {
		Dispute dispute = formal("DP-3");
		post("officer-1", UserGroup.IRO, dispute, "notes", Map.of("words", "Note of the IRO"));
		post("officer-1", UserGroup.IRO, dispute, "advice", Map.of("words", "Question to the lawyer"));
		post("officer-1", UserGroup.IRO, dispute, "cafcass", Map.of("words", "Referred because of drift"));
		post("manager", UserGroup.IRO_MANAGER, dispute, "comments", Map.of("words", "Comment of the manager"));
		String[] own = { "Note of the IRO", "Question to the lawyer", "Referred because of drift",
				"Comment of the manager", "Independent legal advice" };
		assertThat(page("officer-1", UserGroup.IRO, dispute)).contains(own);
		assertThat(page("manager", UserGroup.IRO_MANAGER, dispute)).contains(own);
		assertThat(page("head", UserGroup.SAFEGUARDING_HEAD, dispute)).doesNotContain("Note of the IRO");
		assertThat(page("team-head", UserGroup.TEAM_MANAGER, dispute)).contains("Your reply is asked for")
			.doesNotContain(own);
		assertThat(post("team-head", UserGroup.TEAM_MANAGER, dispute, "notes", Map.of("words", "x")).getStatus())
			.isEqualTo(403);
		assertThat(post("officer-2", UserGroup.IRO, dispute, "notes", Map.of("words", "x")).getStatus()).isEqualTo(404);
	}

	@Test
	void theWorkerReadsOfAQuietWordAndNothingElse() throws Exception {
		Dispute dispute = raise("DP-4", written("DP-4", false, null, null));
		post("officer-1", UserGroup.IRO, dispute, "notes", Map.of("words", "Note of the IRO"));
		assertThat(page("worker-1", UserGroup.SOCIAL_WORKER, dispute))
			.contains("The care plan is from last year.", "A plan that names the school.")
			.doesNotContain("Note of the IRO", "Wants to stay", "Does not know where", "What has happened");
	}

	@Test
	void whoeverHasToReplyAsksForMoreTime() throws Exception {
		Dispute dispute = formal("DP-5");
		MockHttpServletResponse refused = post("team-head", UserGroup.TEAM_MANAGER, dispute, "more-time",
				Map.of("newDate", "2027-01-01", "reason", "A court date."));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("not after Mon 13 Jul 2026", "value=\"2027-01-01\"",
				">A court date.</textarea>");
		post("team-head", UserGroup.TEAM_MANAGER, dispute, "more-time",
				Map.of("newDate", "2026-07-06", "reason", "A court date."));
		workOff("DP-5");
		assertThat(page("officer-1", UserGroup.IRO, dispute)).contains("team-head asks for time until Mon 6 Jul 2026");
		assertThat(page("team-head", UserGroup.TEAM_MANAGER, dispute)).doesNotContain("Ask the IRO for more time");
	}

	@Test
	void theIroRecordsWhatWasPromised() throws Exception {
		Dispute dispute = formal("DP-7");
		MockHttpServletResponse refused = post("officer-1", UserGroup.IRO, dispute, "promise",
				Map.of("action", "Tell the school.", "by", "2026-05-31"));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("href=\"#promise-owner\"", "href=\"#promise-by\"",
				">Tell the school.</textarea>", "value=\"2026-05-31\"");
		withdrawn(dispute);
		for (String action : List.of("Tell the school.", "Tell the carers.")) {
			post("officer-1", UserGroup.IRO, dispute, "promise",
					Map.of("action", action, "owner", "team manager", "by", "2026-06-12"));
		}
		workOff("DP-7");
		assertThat(page("officer-1", UserGroup.IRO, dispute)).contains("Action promised in the outcome by team manager",
				"Tell the school.", "Tell the carers.");
		assertThat(this.tasks.createTaskQuery()
			.processInstanceBusinessKey("DP-7")
			.taskDefinitionKey("Task_RecordWhatHasComeOfIt")
			.taskAssignee("officer-1")
			.count()).isEqualTo(2);
		assertThat(page("team-head", UserGroup.TEAM_MANAGER, dispute)).doesNotContain("Record an action");
	}

	private void withdrawn(Dispute dispute) throws Exception {
		post("officer-1", UserGroup.IRO, dispute, "withdraw", Map.of("reason", "It is settled."));
		workOff(dispute.childRef());
	}

	@Test
	void aSuggestedConcernIsOneClickFromADispute() throws Exception {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		lookedAfter("DP-6", "2026-03-02T08:00");
		suggest("DP-6", "no-report", "No report came for the meeting.");
		suggest("DP-6", "late-notification", "The service was told late.");
		long taken = concern("DP-6", "no-report").id();
		assertThat(body("officer-1", UserGroup.IRO, get("/disputes"))).contains("No report came for the meeting.",
				"/disputes/raise?concern=" + taken);
		assertThat(body("officer-2", UserGroup.IRO, get("/disputes"))).doesNotContain("No report came");
		assertThat(body("officer-1", UserGroup.IRO, get("/disputes/raise?concern=" + taken))).contains(
				"No report came for the meeting.", "value=\"delayed-reports\" selected", "value=\"DP-6\" selected");
		assertThat(status("officer-2", UserGroup.IRO, get("/disputes/raise?concern=" + taken))).isEqualTo(404);
		MockHttpServletRequestBuilder raise = MockMvcRequestBuilders.post("/disputes/raise")
			.param("childRef", "DP-6")
			.param("reason", "delayed-reports")
			.param("concern", "No report came.")
			.param("requested", "A report.")
			.param("childsWishes", "Wants to be heard.")
			.param("concernId", String.valueOf(taken));
		MockHttpServletResponse refused = send("officer-1", UserGroup.IRO, raise);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("href=\"#formal\"", "href=\"#impact\"",
				">A report.</textarea>");
		assertThat(send("officer-2", UserGroup.IRO, raise).getStatus()).isEqualTo(404);
		send("officer-1", UserGroup.IRO, raise.param("formal", "true").param("impact", "Nobody knows."));
		assertThat(this.disputes.ofChild("DP-6")).hasSize(1);
		assertThat(this.concerns.open(taken)).isEmpty();
		long other = concern("DP-6", "late-notification").id();
		MockHttpServletRequestBuilder dismiss = MockMvcRequestBuilders
			.post("/disputes/concerns/%d/dismiss".formatted(other));
		assertThat(send("officer-2", UserGroup.IRO, dismiss).getStatus()).isEqualTo(404);
		assertThat(this.concerns.open(other)).isPresent();
		send("officer-1", UserGroup.IRO, dismiss);
		assertThat(this.concerns.open(other)).isEmpty();
	}

	private void suggest(String child, String kind, String words) {
		this.concerns.suggest(this.care.openPeriod(child).orElseThrow(), kind, "once", words);
	}

	private SuggestedConcern concern(String child, String kind) {
		return this.concerns.openAbout(List.of(child))
			.stream()
			.filter((one) -> one.kind().equals(kind))
			.findFirst()
			.orElseThrow();
	}

	private String page(String person, UserGroup group, Dispute dispute) throws Exception {
		return body(person, group, get("/disputes/" + dispute.reference()));
	}

	private MockHttpServletResponse post(String person, UserGroup group, Dispute dispute, String move,
			Map<String, String> typed) throws Exception {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders
			.post("/disputes/%s/%s".formatted(dispute.reference(), move));
		typed.forEach(request::param);
		return send(person, group, request);
	}

	private int status(String person, UserGroup group, MockHttpServletRequestBuilder request) throws Exception {
		return send(person, group, request).getStatus();
	}

	private String body(String person, UserGroup group, MockHttpServletRequestBuilder request) throws Exception {
		MockHttpServletResponse answer = send(person, group, request);
		assertThat(answer.getStatus()).isEqualTo(200);
		return answer.getContentAsString();
	}

	private MockHttpServletResponse send(String person, UserGroup group, MockHttpServletRequestBuilder request)
			throws Exception {
		UserRequestPostProcessor who = user(person).authorities(AuthorityUtils.createAuthorityList(group.id()));
		return this.web.perform(request.with(who).with(csrf())).andReturn().getResponse();
	}

}
