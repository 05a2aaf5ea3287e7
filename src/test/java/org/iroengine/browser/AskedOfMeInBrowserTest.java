package org.iroengine.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.review.Meeting;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.CouncilReviews;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * One link for a social worker, and business support in their name; the IRO moves a
 * family's meetings and reads about the child.
 */
@BrowserTest
class AskedOfMeInBrowserTest {

	@Autowired
	Council council;

	@Autowired
	CouncilReviews cases;

	@Autowired
	Care care;

	@Autowired
	Reviews reviews;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theWorkerDoesEverythingBehindOneLink(Visitors visitors) {
		Meeting late = booked("LK-1", 21, List.of());
		Meeting other = booked("LK-2", 22, List.of());
		this.jdbc
			.sql("update deadline set due_at = now() - interval '1 day', due_on = current_date - 2 "
					+ "where rule = 'social-work-report' and child_ref = 'LK-1'")
			.update();
		Page page = visitors.signedIn("worker-1");
		page.navigate("/asked-of-me");
		assertThat(page.getByText("is overdue.").first()).isVisible();
		visitors.inspect(page, "asked");
		whole(page, "asked-of-me-whole");
		Locator report = page.locator("#report-" + late.id());
		report.locator("summary").press("Enter");
		report.getByLabel("Where is it on the case system?").fill("Form 12");
		report.getByText("Record the report").last().click();
		assertThat(page.locator(".govuk-error-summary")).isFocused();
		assertThat(report.getByLabel("Where is it on the case system?")).hasValue("Form 12");
		visitors.inspect(page, "refused");
		report.getByLabel("Sent to the IRO on").fill(LondonTime.date(Instant.now()).toString());
		report.getByLabel("Yes").check();
		report.getByText("Record the report").last().click();
		assertThat(page.getByText("The report for LK-1 (AB) is recorded.")).isVisible();
		visitors.inspect(page, "recorded");
		enter(visitors, other);
	}

	private void enter(Visitors visitors, Meeting meeting) {
		Page page = visitors.signedIn("support");
		page.navigate("/convening/%d/report".formatted(meeting.id()));
		page.getByText("Record the report").click();
		assertThat(page.getByText("Say how you were told of it.").first()).isVisible();
		visitors.inspect(page, "entered-refused");
		page.getByLabel("Sent to the IRO on").fill(LondonTime.date(Instant.now()).toString());
		page.getByLabel("Where is it on the case system?").fill("Form 13");
		page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
		page.getByLabel("How were you told?").selectOption("PHONE");
		page.getByLabel("When were you told?").fill(LondonTime.date(Instant.now()).toString());
		page.getByText("Record the report").click();
		assertThat(page.getByText("entered by support for worker-1, told by phone on")).isVisible();
		visitors.inspect(page, "entered");
	}

	@Test
	void theOfficerMovesAFamilysMeetings(Visitors visitors) {
		booked("LK-3", 21, List.of());
		booked("LK-4", 20, List.of("LK-3"));
		Review held = this.reviews.open(this.care.openPeriod("LK-3").orElseThrow().id());
		Page page = visitors.signedIn("officer-2");
		page.navigate("/my-children");
		page.locator("tr").filter(Tasklist.having("LK-3")).getByText("Move the meeting").click();
		assertThat(page.getByText("One meeting with the brothers and sisters")).isVisible();
		visitors.inspect(page, "move");
		whole(page, "move-whole");
		page.getByLabel("Another day", new Page.GetByLabelOptions().setExact(true)).fill("2026-01-05");
		page.getByLabel("Another day, which I write below").check();
		page.getByText("Move the meeting").last().click();
		assertThat(page.getByText("This is in the past.").first()).isVisible();
		visitors.inspect(page, "move-refused");
		page.locator("input[name=offer]").first().check();
		page.getByLabel("One meeting with the brothers and sisters").check();
		page.getByText("Move the meeting").last().click();
		assertThat(page.getByText("The meetings are moved, one for all")).isVisible();
		page.navigate("/diary");
		visitors.inspect(page, "diary");
		this.jdbc.sql("update review set assumed = true where id = ?").param(held.id()).update();
		page.navigate("/children/LK-3");
		assertThat(page.getByText("First review known here", new Page.GetByTextOptions().setExact(true))).isVisible();
		visitors.inspect(page, "child");
		whole(page, "child-whole");
		Page support = visitors.signedIn("support");
		support.navigate("/children/LK-4/social-worker");
		support.getByLabel("Social worker from now on").selectOption("worker-2");
		visitors.inspect(support, "social-worker");
	}

	private static void whole(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/screenshots/%s.png".formatted(name))));
	}

	private Meeting booked(String childRef, int days, List<String> siblings) {
		this.council.childIsWith("officer-2", childRef, Duration.ofHours(30), Map.of("siblings", siblings));
		Meeting booked = this.cases.booked(childRef,
				Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(days)).plusSeconds(36000));
		this.council.waiting(childRef, "Task_SendTheReportAndCarePlanToTheIro");
		return booked;
	}

}
