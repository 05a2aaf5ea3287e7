package org.iroengine.dispute.web;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.iroengine.dispute.Dispute;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The IRO manager names on a dispute's page who carries it on; nobody else may. */
class CarryingOnPagesTest extends DisputeLife {

	private static final String FORM = "Who carries it on";

	@Autowired
	MockMvc web;

	@AfterEach
	void everybodyIsBack() {
		this.authority.move();
	}

	@Test
	void theManagerFindsItNamesAnOfficerAndItIsThere() throws Exception {
		Dispute dispute = left("CYP-1");
		String page = "/disputes/" + dispute.reference();
		assertThat(body("manager", UserGroup.IRO_MANAGER, "/disputes")).contains("nobody who can judge",
				"href=\"%s\"".formatted(page));
		assertThat(body("head", UserGroup.SAFEGUARDING_HEAD, "/disputes")).doesNotContain("nobody who can judge");
		assertThat(body("head", UserGroup.SAFEGUARDING_HEAD, page)).doesNotContain(FORM);
		assertThat(body("manager", UserGroup.IRO_MANAGER, page)).contains(FORM, "value=\"officer-2\"")
			.doesNotContain("value=\"officer-4\"");
		MockHttpServletResponse empty = name("manager", UserGroup.IRO_MANAGER, dispute, "");
		assertThat(empty.getStatus()).isEqualTo(422);
		assertThat(empty.getContentAsString()).contains("href=\"#carrying-officer\"", "Choose an officer.");
		MockHttpServletResponse self = name("manager", UserGroup.IRO_MANAGER, dispute, "manager");
		assertThat(self.getStatus()).isEqualTo(422);
		assertThat(self.getContentAsString()).contains("manager is not one of the officers");
		assertThat(name("manager", UserGroup.IRO_MANAGER, dispute, "officer-2").getStatus()).isEqualTo(302);
		assertThat(body("manager", UserGroup.IRO_MANAGER, page)).contains("Carried on by another officer")
			.doesNotContain(FORM);
		assertThat(body("manager", UserGroup.IRO_MANAGER, "/disputes"))
			.doesNotContain("href=\"%s\">%s</a></li>".formatted(page, dispute.reference()));
		assertThat(body("officer-2", UserGroup.IRO, page)).contains("your verdict is asked for",
				"Withdraw the dispute");
	}

	@Test
	void nobodyElseNamesAnybody() throws Exception {
		Dispute dispute = left("CYP-2");
		Map<String, UserGroup> others = Map.of("officer-2", UserGroup.IRO, "head", UserGroup.SAFEGUARDING_HEAD,
				"team-head", UserGroup.TEAM_MANAGER, "director-1", UserGroup.DIRECTOR, "worker-1",
				UserGroup.SOCIAL_WORKER, "case-system", UserGroup.SERVICE_ACCOUNT, "support",
				UserGroup.BUSINESS_SUPPORT);
		for (Map.Entry<String, UserGroup> other : others.entrySet()) {
			assertThat(name(other.getKey(), other.getValue(), dispute, "officer-2").getStatus()).as(other.getKey())
				.isEqualTo(403);
		}
		assertThat(holder("CYP-2", VERDICT)).isEqualTo("officer-1");
	}

	@Test
	void thereIsNoFormWhileTheIroIsAtWork() throws Exception {
		Dispute dispute = formal("CYP-3");
		assertThat(body("manager", UserGroup.IRO_MANAGER, "/disputes/" + dispute.reference())).doesNotContain(FORM);
		MockHttpServletResponse refused = name("manager", UserGroup.IRO_MANAGER, dispute, "officer-2");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("Nobody is named while");
	}

	private MockHttpServletResponse name(String person, UserGroup group, Dispute dispute, String officer)
			throws Exception {
		return send(person, group,
				post("/disputes/%s/officer".formatted(dispute.reference())).param("officer", officer));
	}

	private String body(String person, UserGroup group, String page) throws Exception {
		MockHttpServletResponse answer = send(person, group, get(page));
		assertThat(answer.getStatus()).isEqualTo(200);
		return answer.getContentAsString();
	}

	private MockHttpServletResponse send(String person, UserGroup group, MockHttpServletRequestBuilder request)
			throws Exception {
		return this.web
			.perform(
					request.with(user(person).authorities(AuthorityUtils.createAuthorityList(group.id()))).with(csrf()))
			.andReturn()
			.getResponse();
	}

}
