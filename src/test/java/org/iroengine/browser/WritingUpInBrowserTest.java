package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An IRO writes a review up, and the team manager replies. */
@BrowserTest
class WritingUpInBrowserTest {

	@Autowired
	Council council;

	@Autowired
	Reviews reviews;

	@Test
	void decisionsReplyRecordAndNotes(Visitors visitors) {
		Review review = held("WB-1");
		Page iro = visitors.signedIn("officer-1");
		decide(visitors, iro);
		Page manager = visitors.signedIn("lead-1");
		reply(visitors, manager);
		write(visitors, iro);
		iro.navigate("/reviews/%d/decisions".formatted(review.id()));
		assertThat(iro.getByText("The team manager has agreed.")).isVisible();
		visitors.inspect(iro, "review");
		iro.getByText("The child’s copy").first().click();
		assertThat(iro.getByText("You like football, and (left out).")).isVisible();
		visitors.inspect(iro, "letter");
		iro.navigate("/reviews/%d/record/correct".formatted(review.id()));
		visitors.inspect(iro, "correct");
		iro.navigate("/children/WB-1/notes");
		iro.getByLabel("New note").fill("Ask again about the weekend.");
		iro.getByText("Add the note").click();
		assertThat(iro.getByText("Ask again about the weekend.")).isVisible();
		visitors.inspect(iro, "notes");
		iro.navigate("/children/WB-1");
		assertThat(iro.getByText("Record as PDF")).isVisible();
		visitors.inspect(iro, "child");
	}

	private void decide(Visitors visitors, Page page) {
		page.navigate("/decisions?taskId=" + this.council.waiting("WB-1", "Task_WriteTheDecisions").getId());
		page.getByLabel("What is to be done").first().fill("Find a football club near the school.");
		page.getByText("Send to the team manager").click();
		assertThat(page.getByText("Decision 1: choose who is to do it.")).isVisible();
		visitors.inspect(page, "decisions-refused");
		page.getByLabel("Who does it").first().selectOption("Social worker");
		page.getByLabel("Until when").first().fill("31/01/2030");
		page.getByText("Add another decision").click();
		visitors.inspect(page, "decisions");
		page.getByText("Send to the team manager").click();
		assertThat(page.getByText("The decisions are with the team manager as recommendations.")).isVisible();
		visitors.inspect(page, "decisions-sent");
	}

	private void reply(Visitors visitors, Page page) {
		page.navigate("/decisions/reply?taskId=" + this.council.waiting("WB-1", "Task_ReplyToTheDecisions").getId());
		assertThat(page.getByText("Find a football club near the school.")).isVisible();
		visitors.inspect(page, "reply");
		page.getByLabel("I agree").check();
		page.getByText("Send the reply").click();
		assertThat(page.getByText("Your reply is with the IRO.")).isVisible();
	}

	private void write(Visitors visitors, Page page) {
		page.navigate("/record?taskId=" + this.council.waiting("WB-1", "Task_WriteTheRecord").getId());
		page.getByLabel("How you are").fill("You like football, and [[your uncle is ill]].");
		page.getByText("Save and go on later").click();
		assertThat(page.getByText("Saved. The record is not finished yet.")).isVisible();
		visitors.inspect(page, "record");
		page.getByText("Finish the record").click();
		assertThat(page.getByText("The record is finished.")).isVisible();
	}

	private Review held(String childRef) {
		this.council.childIsWith("officer-1", childRef, Duration.ofHours(3));
		LocalDate today = LondonTime.date(Instant.now());
		Review review = Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.reviews.ofChild(childRef), (open) -> !open.isEmpty())
			.get(0);
		this.reviews.held(review.id(), today, today);
		return review;
	}

}
