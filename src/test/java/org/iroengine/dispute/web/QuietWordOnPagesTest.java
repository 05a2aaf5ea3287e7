package org.iroengine.dispute.web;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.FormalNow;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** How those who are asked for a quiet word find it. */
class QuietWordOnPagesTest extends DisputeLife {

	@Autowired
	MockMvc web;

	@Autowired
	FormalNow formalNow;

	@Test
	void theManagerOfTheTeamFindsItInTheList() throws Exception {
		Dispute quiet = raise("QW-1", written("QW-1", false, null, null));
		Dispute formal = raise("QW-2", written("QW-2", true, 2, null));
		assertThat(page("team-head", UserGroup.TEAM_MANAGER, "")).contains(link(quiet))
			.as("asked of another")
			.doesNotContain(link(formal));
		assertThat(page("service-head", UserGroup.SERVICE_MANAGER, "")).contains(link(formal))
			.doesNotContain(link(quiet));
		assertThat(page("lead-1", UserGroup.TEAM_MANAGER, "")).as("of another team").doesNotContain(link(quiet));
	}

	@Test
	void onlyWhoeverMayOpenTheListIsLedThere() throws Exception {
		Dispute dispute = raise("QW-3", written("QW-3", false, null, null));
		String reference = "/" + dispute.reference();
		assertThat(page("team-head", UserGroup.TEAM_MANAGER, reference)).contains("All disputes");
		assertThat(page("worker-1", UserGroup.SOCIAL_WORKER, reference)).contains("A plan that names the school.")
			.doesNotContain("All disputes");
		assertThat(answer("worker-1", UserGroup.SOCIAL_WORKER, "").getStatus()).isEqualTo(403);
	}

	@Test
	void whoeverWasAskedReadsWhatCameOfItAndNotOfAFormalDispute() throws Exception {
		Dispute quiet = raise("QW-4", written("QW-4", false, null, null));
		withdraw(quiet, "It was another child.");
		assertThat(page("worker-1", UserGroup.SOCIAL_WORKER, "/" + quiet.reference()))
			.contains("It was another child.");
		Dispute formal = raise("QW-5", written("QW-5", false, null, null));
		onPage("officer-1", UserGroup.IRO, () -> assertThat(this.formalNow.begin(formal.id())).isEmpty());
		withdraw(formal, "The court decided.");
		assertThat(page("worker-1", UserGroup.SOCIAL_WORKER, "/" + formal.reference()))
			.doesNotContain("The court decided.");
	}

	private void withdraw(Dispute dispute, String reason) {
		onPage("officer-1", UserGroup.IRO, () -> assertThat(this.moves.withdraw(dispute.id(), reason)).isEmpty());
		workOff(dispute.childRef());
	}

	private static String link(Dispute dispute) {
		return "/disputes/%s\"".formatted(dispute.reference());
	}

	private String page(String person, UserGroup group, String path) throws Exception {
		MockHttpServletResponse answer = answer(person, group, path);
		assertThat(answer.getStatus()).isEqualTo(200);
		return answer.getContentAsString();
	}

	private MockHttpServletResponse answer(String person, UserGroup group, String path) throws Exception {
		return this.web
			.perform(get("/disputes" + path)
				.with(user(person).authorities(AuthorityUtils.createAuthorityList(group.id()))))
			.andReturn()
			.getResponse();
	}

}
