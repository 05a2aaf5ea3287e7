package org.iroengine.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.care.Care;
import org.iroengine.review.Booking;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.review.Reviews;
import org.iroengine.review.VenueCategory;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An IRO records a contact, and how a review was held; a social worker the report. */
@BrowserTest
class HoldReviewInBrowserTest {

	@Autowired
	Council council;

	@Autowired
	Care care;

	@Autowired
	Reviews reviews;

	@Autowired
	Meetings meetings;

	@Autowired
	TaskService tasks;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theOutcomeIsRecordedRefusedOnceAndThenKept(Visitors visitors) {
		booked("HB-1");
		this.jdbc.sql("""
				insert into participant (child_ref, role, name, recorded_at, recorded_by)
				values ('HB-1', 'PARENT', 'mother-1', now(), 'officer-1'), ('HB-1', 'SCHOOL', 'school-1', now(), 'x')
				""").update();
		Task task = waiting("HB-1", "Task_RecordHowTheReviewWasHeld");
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
		waiting("HB-1", "Task_AskTheChildForFeedback");
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
		waiting("HB-3", "Task_SendTheReportAndCarePlanToTheIro");
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
		this.council.childCameIntoCare(childRef, Instant.now().minus(Duration.ofHours(30)));
		this.tasks.complete(waiting(childRef, "Task_ConfirmTheIro").getId(),
				Map.of("officer", "officer-1", "reason", "Knows the family."));
		waiting(childRef, "Task_IntroduceYourselfToTheChild");
		Meeting wanted = this.meetings.open(this.reviews.open(this.care.openPeriod(childRef).orElseThrow().id()).id())
			.orElseThrow();
		this.meetings.book(wanted.id(),
				new Booking(Instant.now().minus(Duration.ofMinutes(90)), 60, VenueCategory.SCHOOL, "A school", null));
	}

	private Task waiting(String childRef, String task) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.until(() -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(childRef)
				.taskDefinitionKey(task)
				.singleResult(), (found) -> found != null);
	}

	private static Page.GetByTextOptions exactly() {
		return new Page.GetByTextOptions().setExact(true);
	}

}
