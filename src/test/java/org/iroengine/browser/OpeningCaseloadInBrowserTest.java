package org.iroengine.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.OpeningChildren;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A manager confirms hundreds of children from Tasklist, by mouse and by keyboard. */
@BrowserTest
@Import(OpeningChildren.class)
class OpeningCaseloadInBrowserTest {

	@Autowired
	OpeningChildren children;

	@Autowired
	OpeningCaseload caseload;

	@Autowired
	Allocations allocations;

	@Autowired
	TaskService tasks;

	@Test
	void threeHundredAreFilteredAndConfirmedSomeThenAll(Visitors visitors) {
		takeIn("BR", 300);
		Page page = openFromTasklist(visitors);
		assertThat(page.getByText("300 waiting, 300 shown")).isVisible();
		assertThat(page.getByText("Rows 1 to 250 of 300")).isVisible();
		visitors.picture(page, "waiting");
		page.getByLabel("Locality").selectOption("South");
		page.getByLabel("Reference or initials").fill("br-00");
		page.getByText("Filter", exactly()).click();
		assertThat(page.getByText("300 waiting, 4 shown")).isVisible();
		page.getByLabel("Confirm BR-002").check();
		page.getByLabel("Officer of BR-002").selectOption("officer-3");
		page.getByLabel("Confirm BR-004").check();
		visitors.inspect(page, "filtered");
		page.getByText("Confirm selected (2)").click();
		assertThat(page.getByText("2 confirmed, 298 still wait.")).isVisible();
		assertThat(page.getByText("298 waiting, 2 shown")).isVisible();
		visitors.inspect(page, "confirmed");
		assertThat(this.allocations.current("BR-002").orElseThrow().officer()).isEqualTo("officer-3");
		page.getByText("Show all").click();
		page.getByText("Confirm all 298 shown").click();
		assertThat(page.getByText("Confirm the officers of 298 children?")).isVisible();
		visitors.inspect(page, "how-many");
		page.getByText("Confirm 298").click();
		assertThat(page.getByText("298 confirmed, nobody waits any more. The task is done.")).isVisible();
		visitors.inspect(page, "done");
		assertThat(task()).isNull();
		assertThat(visitors.errors()).isEmpty();
	}

	@Test
	void theKeyboardAloneConfirmsAChild(Visitors visitors) {
		takeIn("KB", 2);
		Page page = visitors.signedIn("manager");
		page.navigate("/opening-caseload?taskId=" + task().getId());
		assertThat(page.getByText("Nobody is on this task")).isVisible();
		visitors.inspect(page, "unclaimed");
		tabTo(page, "Claim this task");
		page.keyboard().press("Enter");
		assertThat(page.getByText("2 waiting, 2 shown")).isVisible();
		tabTo(page, "Confirm selected");
		page.keyboard().press("Enter");
		assertThat(page.locator("#faults")).isFocused();
		visitors.inspect(page, "refused");
		tabTo(page, "Select all on this page");
		page.keyboard().press("Enter");
		assertThat(page.getByText("Confirm selected (2)")).isVisible();
		for (int steps = 0; steps < 4 && !"pick".equals(page.evaluate("document.activeElement.name")); steps++) {
			page.keyboard().press("Tab");
		}
		page.keyboard().press("Space");
		assertThat(page.getByLabel("Confirm KB-001")).not().isChecked();
		page.keyboard().press("Tab");
		visitors.picture(page, "focus");
		page.keyboard().press("Shift+Tab");
		page.keyboard().press("Space");
		page.getByText("Confirm selected (2)").focus();
		page.keyboard().press("Enter");
		assertThat(page.getByText("2 confirmed, nobody waits any more.")).isVisible();
	}

	@Test
	void aThousandWaitingRowsAreQuick(Visitors visitors) {
		takeIn("TH", 1000);
		Page page = openFromTasklist(visitors);
		assertThat(page.getByText("1000 waiting, 1000 shown")).isVisible();
		for (int times = 0; times < 5; times++) {
			page.reload();
		}
		Object timing = page.evaluate("(() => { const t = performance.getEntriesByType('navigation')[0];"
				+ " return [t.responseEnd - t.requestStart, t.domComplete - t.requestStart].map(Math.round) })()");
		System.out.println("1,000 waiting rows: [answer, drawn] in ms " + timing);
		page.getByText("Next page").click();
		assertThat(page.getByText("Rows 251 to 500 of 1000")).isVisible();
		long begin = System.nanoTime();
		page.getByText("Confirm all 1000 shown").click();
		page.getByText("Confirm 1000").click();
		assertThat(page.getByText("1000 confirmed, nobody waits any more.")).isVisible();
		System.out.println("1,000 confirmed in ms " + (System.nanoTime() - begin) / 1_000_000);
	}

	private void takeIn(String prefix, int number) {
		this.children.waiting(prefix, number);
		assertThat(this.caseload.count()).isEqualTo(number);
		Awaitility.await().until(() -> task() != null);
	}

	private Task task() {
		return this.tasks.createTaskQuery().taskDefinitionKey("Task_ConfirmTheOpeningCaseload").singleResult();
	}

	private static Page openFromTasklist(Visitors visitors) {
		Tasklist tasklist = Tasklist.of(visitors.signedIn("manager"));
		tasklist.show("Opening caseload");
		tasklist.page().locator("li.task h4 a").getByText("Confirm the opening caseload").click();
		Locator link = tasklist.page().locator("a.external-form");
		assertThat(link).hasAttribute("href", Pattern.compile("/opening-caseload\\?taskId=.+"));
		assertThat(link).hasText("Open the page");
		tasklist.page().locator(".claim-task, .assignee").getByText("Claim").click();
		assertThat(tasklist.page().locator(".disabled-form")).hasCount(0);
		visitors.picture(tasklist.page(), "tasklist");
		link.click();
		assertThat(tasklist.page()).hasTitle("Confirm the opening caseload – IRO Engine");
		return tasklist.page();
	}

	private static void tabTo(Page page, String words) {
		for (int steps = 0; steps < 15 && !focused(page).equals(words); steps++) {
			page.keyboard().press("Tab");
		}
		assertThat(focused(page)).isEqualTo(words);
	}

	private static Object focused(Page page) {
		return page.evaluate("document.activeElement.textContent.trim()");
	}

	private static Page.GetByTextOptions exactly() {
		return new Page.GetByTextOptions().setExact(true);
	}

}
