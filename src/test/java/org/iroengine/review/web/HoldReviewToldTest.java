package org.iroengine.review.web;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import org.iroengine.review.Meeting;
import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of a meeting, and of contacts, beside the recording of it. */
class HoldReviewToldTest extends HoldReviewVisits {

	@Test
	void participationAndOutcomesAreReadByPrograms() {
		held("HP-5");
		Visitor iro = this.callers.person("officer-1");
		assertThat(send(iro, task("HP-5"), WHOLE.replace("HELD", "FIRST_PART")).status()).isEqualTo(302);
		this.household.workOff();
		JsonNode review = this.callers.program("case-system").get("/api/reviews?child=HP-5").json().get(0);
		assertThat(review.get("state").asText()).isEqualTo("OPEN");
		assertThat(review.get("participation").asText()).isEqualTo("PN2");
		assertThat(review.get("meetings")).hasSize(1);
		assertThat(review.get("meetings").get(0).get("outcome").asText()).isEqualTo("FIRST_PART");
		assertThat(review.get("meetings").get(0).get("heldOn").asText()).isEqualTo("2026-03-26");
	}

	@Test
	void contactsAreRecordedListedAndShownOnTheChildsPage() {
		held("HP-4");
		Visitor iro = this.callers.person("officer-1");
		Answer refused = iro.send("POST", "/children/HP-4/contacts", "way=&on=27/03/2026&note=Moved",
				"application/x-www-form-urlencoded");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("href=\"#way\"", "href=\"#on\"", "Moved");
		assertThat(iro
			.send("POST", "/children/HP-4/contacts", "way=VISIT&on=20/03/2026&alone=yes&note=About+school",
					"application/x-www-form-urlencoded")
			.status()).isEqualTo(302);
		assertThat(iro.get("/children/HP-4/contacts").body()).contains("The contact is recorded.", "About school",
				"20 Mar 2026");
		assertThat(iro.get("/children/HP-4").body()).contains("Contact with the child", "A visit, alone")
			.doesNotContain("About school");
		assertThat(this.callers.person("manager").get("/children/HP-4/contacts").body()).contains("About school");
		assertThat(this.callers.person("officer-2").get("/children/HP-4/contacts").status()).isEqualTo(404);
	}

	@Test
	void aRefusedSecondAdjournmentIsToldWithWhoRefusedItAndWhatToDo() {
		Meeting first = held("HP-9");
		Visitor iro = this.callers.person("officer-1");
		send(iro, task("HP-9"), "outcome=ADJOURNED&calledOff=WORKER_ILL");
		this.household.workOff();
		Meeting second = this.meetings.book(this.meetings.open(first.reviewId()).orElseThrow().id(), first.booking());
		this.household.workOff();
		assertThat(iro.get("/hold-review?taskId=" + task("HP-9")).body()).doesNotContain("was refused by");
		send(iro, task("HP-9"), "outcome=ADJOURNED&calledOff=WORKER_ILL");
		this.tasks.complete(this.tasks.createTaskQuery()
			.processInstanceBusinessKey("HP-9")
			.taskDefinitionKey("Task_ApproveTheSecondAdjournment")
			.singleResult()
			.getId(), Map.of("approval", "refuse", "approvalReason", "The child has waited <long> enough."));
		String page = iro.get("/hold-review?taskId=" + task("HP-9")).body();
		assertThat(page).contains("Another adjournment was refused by", "The child has waited &lt;long&gt; enough.",
				"/reviews/%d/move".formatted(second.id()), "the review goes ahead");
	}

}
