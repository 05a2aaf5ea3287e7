package org.iroengine.dispute.web;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The page on which disputes are raised tells people what to mend, in its own words. */
class RaisePagesTest extends DisputeLife {

	@Autowired
	MockMvc web;

	@Autowired
	SuggestedConcerns concerns;

	@Test
	void everyFaultIsToldInTheWordsOfThePage() throws Exception {
		child("RGP-1");
		MockHttpServletResponse refused = send(post("/disputes/raise").param("childRef", "RGP-1")
			.param("reason", "")
			.param("reviewRef", "999999")
			.param("decision", "999999")
			.param("challenged", "nobody")
			.param("team", "nowhere"));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString())
			.contains("href=\"#formal\">Choose how you raise it.<", "href=\"#reason\">Choose a reason.<",
					"Choose a review of this child, or none.", "Choose a decision of a review of this child, or none.",
					"Choose somebody who is listed, or nobody.", "Choose a team that is listed")
			.doesNotContain("true or false", "plan-not-updated,", "Give the");
		assertThat(send(post("/disputes/raise").param("childRef", "")).getContentAsString())
			.contains("href=\"#childRef\">Choose a child whose IRO you are");
	}

	@Test
	void aConcernThatWasSettledMeanwhileIsLetGoOf() throws Exception {
		child("RGP-2");
		this.concerns.suggest(this.care.openPeriod("RGP-2").orElseThrow(), "no-report", "once", "No report came.");
		long id = this.concerns.openAbout(List.of("RGP-2")).get(0).id();
		onPage("officer-1", UserGroup.IRO, () -> this.concerns.dismiss(id));
		MockHttpServletRequestBuilder raise = complete("RGP-2");
		MockHttpServletResponse refused = send(raise.param("concernId", String.valueOf(id)));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString())
			.contains("Nothing is raised yet. What was suggested about this child is settled already",
					">No report came at all.</textarea>", ">A report.</textarea>", ">Wants to be heard.</textarea>",
					">Nobody knows.</textarea>", "value=\"review-cancelled-or-no-report\" selected",
					"id=\"formal-true\" value=\"true\" aria-describedby=\"formal-true-hint\" checked")
			.doesNotContain("govuk-error-summary", "value=\"%d\"".formatted(id));
		assertThat(this.disputes.ofChild("RGP-2")).isEmpty();
		assertThat(send(complete("RGP-2").param("concernId", "")).getStatus()).isEqualTo(302);
		assertThat(this.disputes.ofChild("RGP-2")).hasSize(1);
	}

	@Test
	void withoutAChildNothingCanBeChosenAndThePageSaysSo() throws Exception {
		assertThat(send(post("/disputes/raise").param("what", "show").param("childRef", "").param("impact", "Sad."))
			.getContentAsString()).contains("href=\"#childRef\">Choose the child first.<", ">Sad.</textarea>");
	}

	private MockHttpServletRequestBuilder complete(String childRef) {
		return post("/disputes/raise").param("childRef", childRef)
			.param("formal", "true")
			.param("reason", "review-cancelled-or-no-report")
			.param("concern", "No report came at all.")
			.param("requested", "A report.")
			.param("childsWishes", "Wants to be heard.")
			.param("impact", "Nobody knows.");
	}

	private void child(String childRef) {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		lookedAfter(childRef, "2026-03-02T08:00");
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
		return this.web
			.perform(request.with(user("officer-1").authorities(AuthorityUtils.createAuthorityList(UserGroup.IRO.id())))
				.with(csrf()))
			.andReturn()
			.getResponse();
	}

}
