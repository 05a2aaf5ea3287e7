package org.iroengine.dispute.web;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.iroengine.allocation.SuggestedConcern;
import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.dispute.Dispute;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What is suggested to an IRO is one click from a dispute, also after care. */
class SuggestedConcernsTest extends DisputeLife {

	private static final String WORDS = "Accommodation stopped on Wed 20 May 2026 without a final review";

	@Autowired
	MockMvc web;

	@Autowired
	SuggestedConcerns concerns;

	@Test
	void aSuggestedConcernIsOneClickFromADispute() throws Exception {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		lookedAfter("DP-6", "2026-03-02T08:00");
		suggest("DP-6", "no-report", "No report came for the meeting.");
		suggest("DP-6", "late-notification", "The service was told late.");
		long taken = concern("DP-6", "no-report").id();
		assertThat(body("officer-1", "/disputes")).contains("No report came for the meeting.",
				"/disputes/raise?concern=" + taken);
		assertThat(body("officer-2", "/disputes")).doesNotContain("No report came");
		assertThat(body("officer-1", "/disputes/raise?concern=" + taken)).contains("No report came for the meeting.",
				"value=\"review-cancelled-or-no-report\" selected", "value=\"DP-6\" selected");
		assertThat(send("officer-2", get("/disputes/raise?concern=" + taken)).getStatus()).isEqualTo(404);
		MockHttpServletRequestBuilder raise = post("/disputes/raise").param("childRef", "DP-6")
			.param("reason", "review-cancelled-or-no-report")
			.param("concern", "No report came.")
			.param("requested", "A report.")
			.param("childsWishes", "Wants to be heard.")
			.param("concernId", String.valueOf(taken));
		MockHttpServletResponse refused = send("officer-1", raise);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("href=\"#formal\"", "href=\"#impact\"",
				">A report.</textarea>");
		assertThat(send("officer-2", raise).getStatus()).isEqualTo(404);
		send("officer-1", raise.param("formal", "true").param("impact", "Nobody knows."));
		assertThat(this.disputes.ofChild("DP-6")).hasSize(1);
		assertThat(this.concerns.open(taken)).isEmpty();
		long other = concern("DP-6", "late-notification").id();
		MockHttpServletRequestBuilder dismiss = post("/disputes/concerns/%d/dismiss".formatted(other));
		assertThat(send("officer-2", dismiss).getStatus()).isEqualTo(404);
		assertThat(this.concerns.open(other)).isPresent();
		send("officer-1", dismiss);
		assertThat(this.concerns.open(other)).isEmpty();
	}

	@Test
	void theLastIroRaisesItInOneClick() throws Exception {
		long concern = endedWithoutReview("CA-1");
		String link = "/disputes/raise?concern=" + concern;
		assertThat(body("officer-1", "/disputes")).contains("CA-1 (AB), suggested", WORDS, link);
		assertThat(body("officer-2", "/disputes")).doesNotContain("CA-1");
		assertThat(body("officer-1", link)).contains("value=\"no-final-review\" selected",
				"value=\"CA-1\" selected=\"selected\">CA-1 (AB)", WORDS);
		assertThat(send("officer-2", get(link)).getStatus()).isEqualTo(404);
		MockHttpServletResponse raised = send("officer-1",
				post("/disputes/raise").param("childRef", "CA-1")
					.param("formal", "true")
					.param("reason", "no-final-review")
					.param("concern", "There was no review.")
					.param("requested", "Meet the child.")
					.param("childsWishes", "Not known: nobody asked.")
					.param("impact", "Nobody said goodbye.")
					.param("concernId", String.valueOf(concern)));
		assertThat(raised.getStatus()).isEqualTo(302);
		assertThat(this.disputes.ofChild("CA-1")).singleElement().returns("officer-1", Dispute::raisedBy);
		assertThat(this.concerns.open(concern)).isEmpty();
		assertThat(body("officer-1", "/disputes")).doesNotContain(link + "\"");
	}

	@Test
	void theTaskAboutTheFinalReviewBringsTheConcern() throws Exception {
		long concern = endedWithoutReview("CA-2");
		String link = "/disputes/raise?child=CA-2&concern=" + concern;
		assertThat(this.tasks.getVariable(task("CA-2", "Task_LookForTheFinalReview").getId(), "view").toString())
			.contains(link);
		assertThat(body("officer-1", link)).contains("value=\"no-final-review\" selected");
		onPage("officer-1", UserGroup.IRO, () -> this.concerns.dismiss(concern));
		assertThat(body("officer-1", link)).contains("value=\"CA-2\" selected")
			.doesNotContain("value=\"no-final-review\" selected");
	}

	@Test
	void theChildStaysInTheListOfThoseWhoRaise() throws Exception {
		endedWithoutReview("CA-3");
		assertThat(body("officer-1", "/disputes/raise")).containsOnlyOnce("value=\"CA-3\">CA-3 (AB)");
		assertThat(body("officer-2", "/disputes/raise")).doesNotContain("CA-3");
	}

	/** A review in March, and accommodation stopped in May without another. */
	private long endedWithoutReview(String childRef) {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		lookedAfter(childRef, "2026-03-02T08:00");
		held(childRef, "2026-03-27");
		this.clock.set(Instant.parse("2026-05-20T12:00:00Z"));
		leaves(childRef, "2026-05-20T11:00");
		assertThat(this.care.openPeriod(childRef)).isEmpty();
		List<SuggestedConcern> open = this.concerns.openAbout(List.of(childRef));
		assertThat(open).extracting(SuggestedConcern::kind).contains("no-final-review");
		return open.stream().filter((one) -> one.kind().equals("no-final-review")).findFirst().orElseThrow().id();
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

	private String body(String person, String path) throws Exception {
		MockHttpServletResponse answer = send(person, get(path));
		assertThat(answer.getStatus()).isEqualTo(200);
		return answer.getContentAsString();
	}

	private MockHttpServletResponse send(String person, MockHttpServletRequestBuilder request) throws Exception {
		return this.web
			.perform(request.with(user(person).authorities(AuthorityUtils.createAuthorityList(UserGroup.IRO.id())))
				.with(csrf()))
			.andReturn()
			.getResponse();
	}

}
