package org.iroengine.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.CouncilReviews;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An IRO records a contact, and how a review was held; a social worker the report. */
@BrowserTest
class HoldReviewInBrowserTest {

	@Autowired
	Council council;

	@Autowired
	CouncilReviews cases;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theOutcomeIsRecordedRefusedOnceAndThenKept(Visitors visitors) {
		booked("HB-1");
		this.jdbc.sql("""
				insert into participant (child_ref, role, name, recorded_at, recorded_by)
				values ('HB-1', 'PARENT', 'mother-1', now(), 'officer-1'), ('HB-1', 'SCHOOL', 'school-1', now(), 'x')
				""").update();
		Task task = this.council.waiting("HB-1", "Task_RecordHowTheReviewWasHeld");
		Page page = visitors.signedIn("officer-1");
		page.navigate("/hold-review?taskId=" + task.getId());
		assertThat(page.getByText("What came of it?")).isVisible();
		assertThat(page.getByLabel("Began at")).isHidden();
		visitors.inspect(page, "empty");
		page.getByText("Stood down: no business was done").click();
		assertThat(page.getByLabel("Why was it adjourned or stood down?")).isVisible();
		page.getByText("Held: the review is complete").click();
		assertThat(page.getByLabel("Began at")).isVisible();
		page.getByText("PN0: under 4").click();
		page.getByText("Record it", exactly()).click();
		assertThat(page.getByText("PN0 is for children under 4")).isVisible();
		visitors.inspect(page, "refused");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/screenshots/hold-review-whole.png")));
		fill(page);
		page.getByText("Record it", exactly()).click();
		assertThat(page.getByText("It is recorded how the review of HB-1")).isVisible();
		this.council.waiting("HB-1", "Task_AskTheChildForFeedback");
		page.navigate("/children/HB-1");
		visitors.picture(page, "child");
	}

	@Test
	void contactsHaveAPage(Visitors visitors) {
		booked("HB-2");
		Page page = visitors.signedIn("officer-1");
		page.navigate("/children/HB-2");
		page.getByText("Contacts with the child").click();
		page.getByText("Record the contact").click();
		assertThat(page.getByText("Choose how you were in touch.")).isVisible();
		visitors.inspect(page, "contacts-refused");
		page.getByLabel("How were you in touch?").selectOption("VISIT");
		page.getByLabel("Day").fill("02/01/2026");
		page.getByText("Record the contact").click();
		assertThat(page.getByText("The contact is recorded.")).isVisible();
		visitors.inspect(page, "contacts");
	}

	@Test
	void theSocialWorkerSendsTheReportFromTasklist(Visitors visitors) {
		booked("HB-3");
		this.council.waiting("HB-3", "Task_SendTheReportAndCarePlanToTheIro");
		Page page = visitors.signedIn("worker-1");
		Tasklist tasklist = Tasklist.of(page);
		tasklist.show("My tasks");
		assertThat(tasklist.open("HB-3")).containsText("Where is it on the case system?");
		visitors.picture(page, "report");
	}

	private static void fill(Page page) {
		page.getByText("PN1: attends and speaks").click();
		page.getByLabel("How did you speak with the child before the review?").selectOption("NOT_APPROPRIATE");
		page.locator("#chaired").check();
		page.locator("#advocacy").check();
		page.getByLabel("Did mother-1 come?").selectOption("SENT_VIEWS");
		page.getByLabel("How did mother-1 take part?").selectOption("FORM");
		page.getByLabel("Did school-1 come?").selectOption("ATTENDED");
	}

	private void booked(String childRef) {
		this.council.childIsWith("officer-1", childRef, Duration.ofHours(30));
		this.cases.booked(childRef, Instant.now().minus(Duration.ofMinutes(90)));
	}

	private static Page.GetByTextOptions exactly() {
		return new Page.GetByTextOptions().setExact(true);
	}

}
