package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A dispute from the suggested concern to the level above: raised, refused once and kept,
 * looked at by the IRO, by whoever answers and by the IRO manager.
 */
@BrowserTest
class DisputeInBrowserTest {

	private static final String CHILD = "DQ-1";

	@Autowired
	Council council;

	@Autowired
	TaskService tasks;

	@Test
	void fromTheConcernToTheNextLevel(Visitors visitors) {
		this.council.childCameIntoCare(CHILD, Instant.now().minus(Duration.ofDays(9)));
		waits("Task_ConfirmTheIro");
		this.tasks.complete(task("Task_ConfirmTheIro").singleResult().getId(),
				Map.of("officer", "officer-1", "reason", "Knows the family.", "lateness", "late-notification"));
		Page page = visitors.signedIn("officer-1");
		raise(visitors, page);
		waits("Task_ReplyToTheDispute");
		page.reload();
		visitors.inspect(page, "dispute");
		page.getByText("Go higher now").first().click();
		page.getByLabel("To which level?").selectOption("3");
		page.locator("form[action$='/higher'] button").click();
		assertThat(page.locator(".govuk-error-summary")).isFocused();
		visitors.inspect(page, "not-higher");
		page.getByLabel("Why the levels between are passed over").fill("It cannot wait.");
		page.locator("form[action$='/higher'] button").click();
		assertThat(page.getByText("The dispute has gone higher")).isVisible();
		page.getByText("The ladder", new Page.GetByTextOptions().setExact(true)).scrollIntoViewIfNeeded();
		page.mouse().wheel(0, 600);
		visitors.inspect(page, "higher");
		seen(visitors, page.url().replace(visitors.address(), ""));
	}

	private void raise(Visitors visitors, Page page) {
		page.navigate("/disputes");
		assertThat(page.getByText("The service was told").first()).isVisible();
		visitors.inspect(page, "suggested");
		page.locator("li").filter(Tasklist.having(CHILD)).getByText("Raise a dispute").first().click();
		page.getByLabel("Formally", new Page.GetByLabelOptions().setExact(true)).check();
		page.getByLabel("What do you ask for?").fill("Tell the service on the same day.");
		page.getByText("Raise the dispute").click();
		assertThat(page.locator(".govuk-error-summary")).isFocused();
		assertThat(page.getByLabel("What do you ask for?")).hasValue("Tell the service on the same day.");
		visitors.inspect(page, "raise-refused");
		page.getByLabel("What does the child wish").fill("Wants to know who helps.");
		page.getByLabel("What does it do to the child?").fill("Nobody was there for a week.");
		page.getByText("Raise the dispute").click();
		assertThat(page.getByText("The dispute is raised.")).isVisible();
	}

	@Test
	void theStartFormStandsInTasklist(Visitors visitors) {
		Page page = Tasklist.of(visitors.signedIn("officer-2")).page();
		page.getByText("Start process", new Page.GetByTextOptions().setExact(true)).click();
		Locator dialog = page.locator(".modal-content");
		dialog.getByText("Resolve a dispute informally").click();
		assertThat(dialog.getByLabel("What is the concern?")).isVisible();
		visitors.picture(page, "start-form");
	}

	private void seen(Visitors visitors, String dispute) {
		Page asked = visitors.signedIn("lead-1");
		asked.navigate(dispute);
		assertThat(asked.getByText("Tell the service on the same day.")).isVisible();
		visitors.inspect(asked, "asked");
		Page manager = visitors.signedIn("manager");
		manager.navigate("/disputes");
		assertThat(manager.locator("tr").filter(Tasklist.having(CHILD))).isVisible();
		visitors.inspect(manager, "list");
		manager.getByLabel("State").selectOption("informal");
		manager.getByText("Show").click();
		assertThat(manager.getByText("No dispute is like that.")).isVisible();
		manager.navigate(dispute);
		manager.getByLabel("Your comment").fill("Seen.");
		manager.getByText("Add the comment").click();
		assertThat(manager.getByText("The comment is added.")).isVisible();
		visitors.inspect(manager, "comment");
	}

	private void waits(String node) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> task(node).count() == 1);
	}

	private TaskQuery task(String node) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(CHILD).taskDefinitionKey(node);
	}

}
