package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** People see in Tasklist and on a page of ours how a child's clocks stand. */
@BrowserTest
class ChildInTasklistTest {

	private static final String WAITING = "Children waiting for an IRO";

	@Autowired
	Council council;

	@Autowired
	TaskService tasks;

	@Test
	void theListTellsChildLocalityAndClock(Visitors visitors) {
		comes("T-1", Duration.ofHours(3).plusMinutes(5));
		Tasklist tasklist = Tasklist.of(visitors.signedIn("manager"));
		tasklist.show(WAITING);
		Locator task = tasklist.task("T-1");
		assertThat(task).containsText(Pattern.compile("Child:\\s+T-1"));
		assertThat(task).containsText(Pattern.compile("Locality:\\s+Harbour North"));
		assertThat(task.locator(".iro-clock"))
			.hasText(Pattern.compile("Due \\w{3} \\d+ \\w{3,4} \\d\\d:\\d\\d, in 44 hours"));
		visitors.picture(tasklist.page(), "list");
	}

	@Test
	void whatIsOverdueSaysSoInAWordAndInRed(Visitors visitors) {
		comes("T-2", Duration.ofHours(53).plusMinutes(5));
		Tasklist manager = Tasklist.of(visitors.signedIn("manager"));
		manager.show("Overdue");
		Locator clock = manager.task("T-2").locator(".iro-clock");
		assertThat(clock).hasText(Pattern.compile("Overdue by 5 hours, since .*"));
		assertThat(clock).hasCSS("color", "rgb(202, 53, 53)");
		assertThat(manager.task("T-2")).hasCSS("border-left-color", "rgb(202, 53, 53)");
		assertThat(list(manager.page(), "Overdue")).hasCSS("color", "rgb(202, 53, 53)");
		visitors.picture(manager.page(), "overdue");
		Tasklist head = Tasklist.of(visitors.signedIn("head"));
		assertThat(list(head.page(), "Allocations out of time")).hasCSS("color", "rgb(202, 53, 53)");
		assertThat(list(head.page(), "My tasks")).isVisible();
		head.show("Waiting for my group");
		assertThat(head.task("T-2")).containsText("Note the breach");
		visitors.picture(head.page(), "escalated");
	}

	@Test
	void theTabTellsTheTimelineAndExplainsTheDates(Visitors visitors) {
		comes("T-3", Duration.ofHours(50));
		Tasklist tasklist = Tasklist.of(visitors.signedIn("manager"));
		tasklist.show(WAITING);
		tasklist.open("T-3");
		Page page = tasklist.page();
		page.locator(".task-details, .task").getByText("Child", new Locator.GetByTextOptions().setExact(true)).click();
		Locator child = page.locator(".iro-child");
		assertThat(child).containsText("T-3 (AB), 10 years");
		assertThat(child).containsText("IRO: Nobody yet");
		assertThat(child).containsText("An IRO is allocated: Overdue");
		assertThat(child).containsText(Pattern.compile("48 hours from .* end on "));
		assertThat(child).containsText("Came into care");
		assertThat(child).containsText("Interim care order; Harbour North; team team-1; social worker worker-1");
		visitors.picture(page, "tab");
		child.getByText("Open the page of T-3").click();
		assertThat(page.locator("h1")).hasText("T-3 (AB), 10 years");
	}

	@Test
	void thePageOfAChildIsFoundFromTheHomePage(Visitors visitors) {
		comes("T-4", Duration.ofHours(55));
		Page page = visitors.signedIn("support");
		page.getByLabel("Find a child by reference").fill("T-404");
		page.keyboard().press("Enter");
		assertThat(page.getByText("There is no child with this reference, or you may not see it.")).isVisible();
		visitors.inspect(page, "not-found");
		page.getByLabel("Child's reference").fill(" T-4 ");
		page.keyboard().press("Enter");
		assertThat(page.locator("h1")).hasText("T-4 (AB), 10 years");
		assertThat(page.locator(".iro-timeline__late").first()).containsText("Overdue");
		visitors.inspect(page, "page");
		Page manager = visitors.signedIn("manager");
		manager.getByText("See what is late").click();
		visitors.inspect(manager, "late");
		manager.getByText("T-4", new Page.GetByTextOptions().setExact(true)).first().click();
		assertThat(manager.locator("h1")).hasText("T-4 (AB), 10 years");
	}

	private void comes(String childRef, Duration ago) {
		this.council.childCameIntoCare(childRef, Instant.now().minus(ago), Map.of("locality", "Harbour North"));
		int expected = (ago.toHours() < 48) ? 1 : 2;
		Awaitility.await()
			.until(() -> this.tasks.createTaskQuery().processInstanceBusinessKey(childRef).count() == expected);
	}

	private static Locator list(Page page, String name) {
		return page.locator(".task-filter h4 a").filter(Tasklist.beginningWith(name));
	}

}
