package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.review.Distributions;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.RecordWritten;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.review.StopCalls;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Business support distributes a record, and calls where nothing may leave. */
@BrowserTest
class DistributionInBrowserTest {

	@Autowired
	Council council;

	@Autowired
	Care care;

	@Autowired
	Reviews reviews;

	@Autowired
	Participants participants;

	@Autowired
	ApplicationEventPublisher news;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void aRecordIsRefusedWithoutAConfirmedAddressAndThenDistributed(Visitors visitors) {
		written("DB-1");
		Page page = visitors.signedIn("support");
		page.navigate("/camunda/app/tasklist/");
		page.navigate("/");
		page.getByText("Distribute records").click();
		assertThat(page.getByText("DB-1 (AB)")).isVisible();
		visitors.inspect(page, "waiting");
		page.getByLabel("How the copy goes for A parent").selectOption("POST");
		page.getByLabel("Proof for A parent").fill("RM 17");
		page.getByLabel("How the copy goes for The child").selectOption("THROUGH_CARER");
		page.getByLabel("Proof for The child").fill("Given to the carer today");
		page.getByText("Record what is chosen").click();
		assertThat(page.getByText("Nobody has confirmed the address of A parent in time.")).isVisible();
		assertThat(page.getByLabel("Proof for A parent")).hasValue("RM 17");
		visitors.inspect(page, "refused");
		page.getByLabel("I have confirmed this address, A parent").focus();
		page.keyboard().press("Space");
		page.getByText("Record what is chosen").focus();
		page.keyboard().press("Enter");
		assertThat(page.getByText("2 copies are settled.")).isVisible();
		visitors.inspect(page, "done");
	}

	@Test
	void aStopIsRecordedAndPeopleAreCalled(Visitors visitors) {
		written("DB-2");
		Page page = visitors.signedIn("support");
		page.navigate("/children/DB-2/stop");
		visitors.inspect(page, "stop");
		page.getByText("Stop what is unsent", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.getByText("Choose what has happened.")).isVisible();
		visitors.inspect(page, "stop-refused");
		page.getByLabel("What has happened?").selectOption("FLIGHT");
		page.getByLabel("Since which day is it so?").fill(LondonTime.date(Instant.now()).toString());
		page.getByLabel("How do you know?").fill("Told by the social worker.");
		page.getByText("Stop what is unsent", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.getByText("From now on nothing unsent about DB-2 leaves.")).isVisible();
		visitors.inspect(page, "stopped");
		this.council.waiting("DB-2", StopCalls.TASK);
		page.navigate("/distribution");
		visitors.inspect(page, "stopped-record");
		page.navigate("/calls");
		assertThat(page.getByText("A parent", new Page.GetByTextOptions().setExact(true))).isVisible();
		visitors.inspect(page, "calls");
		page.locator("tr", new Page.LocatorOptions().setHasText("DB-2"))
			.all()
			.forEach((row) -> row.getByRole(AriaRole.CHECKBOX).check());
		page.getByText("Note the calls").click();
		assertThat(page.getByText("noted.")).isVisible();
		visitors.inspect(page, "called");
	}

	private void written(String childRef) {
		this.council.childIsWith("officer-1", childRef, Duration.ofHours(3));
		this.participants.save(new Participant(0, childRef, ParticipantRole.PARENT, "A parent", null,
				"parent@example.org", "1 High Street", false, null, null, null));
		Review review = opened(this.care.openPeriod(childRef).orElseThrow().id());
		LocalDate today = LondonTime.date(Instant.now());
		this.reviews.held(review.id(), today, today);
		this.transaction.executeWithoutResult(
				(status) -> this.news.publishEvent(new RecordWritten(review.id(), review.periodId(), childRef)));
		this.council.waiting(childRef, Distributions.TASK);
	}

	private Review opened(long periodId) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.until(() -> this.reviews.openOf(periodId), Optional::isPresent)
			.orElseThrow();
	}

}
