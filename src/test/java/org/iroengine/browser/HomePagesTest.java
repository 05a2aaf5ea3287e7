package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each role finds on the home page what waits, what is late and the way there and back.
 */
@BrowserTest
class HomePagesTest {

	@Autowired
	Council council;

	@Autowired
	TaskService tasks;

	@Test
	void theManagerGoesFromTheCountToTheListAndBack(Visitors visitors) {
		this.council.childCameIntoCare("W-1", Instant.now().minus(Duration.ofHours(60)));
		waitsFor("W-1", "Task_ConfirmTheIro");
		Page page = visitors.signedIn("manager");
		Locator list = page.locator(".iro-lists li").filter(Tasklist.having("Children waiting for an IRO"));
		assertThat(list).containsText(Pattern.compile("\\d+ waits?,\\s+\\d+ late, (due|the oldest) since"));
		assertThat(page.getByText("Late now")).isVisible();
		visitors.inspect(page, "manager");
		long waiting = this.tasks.createTaskQuery().taskDefinitionKey("Task_ConfirmTheIro").count();
		assertThat(list).containsText((waiting == 1) ? "1 waits" : waiting + " wait");
		list.getByRole(AriaRole.LINK).click();
		assertThat(page.locator(".task-filter.active")).containsText("Children waiting for an IRO");
		assertThat(new Tasklist(page).task("W-1")).isVisible();
		assertThat(page.getByText("Home", exactly())).isVisible();
		visitors.picture(page, "tasklist");
		page.getByText("Home", exactly()).click();
		assertThat(page.getByText("Hello, manager")).isVisible();
		assertThat(visitors.errors()).isEmpty();
	}

	@Test
	void theLinkToAListWaitsForTheSignIn(Visitors visitors) {
		this.council.childCameIntoCare("W-2", Instant.now().minus(Duration.ofHours(1)));
		waitsFor("W-2", "Task_ConfirmTheIro");
		Page manager = visitors.signedIn("manager");
		String link = (String) manager.locator(".iro-lists a")
			.getByText("Children waiting for an IRO")
			.evaluate("link => link.href");
		Page page = visitors.stranger();
		page.navigate(link);
		visitors.signIn(page, "manager");
		assertThat(page.locator(".task-filter.active")).containsText("Children waiting for an IRO");
		assertThat(new Tasklist(page).task("W-2")).isVisible();
	}

	@Test
	void theHeadOfSafeguarding(Visitors visitors) {
		this.council.childCameIntoCare("W-3", Instant.now().minus(Duration.ofHours(60)));
		waitsFor("W-3", "Task_NoteTheBreach");
		Page page = visitors.signedIn("head");
		assertThat(page.locator(".iro-lists li")).containsText("Allocations out of time");
		visitors.inspect(page, "head");
	}

	@Test
	void aWorkerForWhomNothingWaits(Visitors visitors) {
		Page page = visitors.signedIn("worker-2");
		assertThat(page.getByText("Nothing waits for you.")).isVisible();
		assertThat(page.getByText("Empty: My tasks")).isVisible();
		assertThat(page.locator("body")).not().containsText("Children waiting");
		visitors.inspect(page, "worker");
	}

	@Test
	void theAdministratorReadsHealthInPlainWords(Visitors visitors) {
		Page page = visitors.signedIn("admin");
		assertThat(page.getByText("Health in plain words")).isVisible();
		Locator clocks = page.locator(".govuk-summary-list__row").filter(Tasklist.having("Clocks"));
		assertThat(clocks).containsText("Good");
		assertThat(clocks).containsText("agree on the time");
		assertThat(page.locator("body")).not().containsText("Late now");
		visitors.inspect(page, "admin");
	}

	@Test
	void cockpitAndUsersLeadHomeToo(Visitors visitors) {
		Page page = visitors.signedIn("admin");
		for (String application : List.of("cockpit", "admin", "welcome")) {
			page.navigate("/camunda/app/" + application + "/");
			visitors.picture(page, application);
			page.getByText("Home", exactly()).click();
			assertThat(page.getByText("Hello, admin")).isVisible();
		}
	}

	private void waitsFor(String childRef, String task) {
		Awaitility.await()
			.until(() -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(childRef)
				.taskDefinitionKey(task)
				.count() == 1);
	}

	private static Page.GetByTextOptions exactly() {
		return new Page.GetByTextOptions().setExact(true);
	}

}
