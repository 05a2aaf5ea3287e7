package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

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

/**
 * The first page of Cockpit tells how the service stands, and leads to what it counts.
 */
@BrowserTest
class OverviewInCockpitTest {

	@Autowired
	Council council;

	@Autowired
	TaskService tasks;

	@Test
	void managersSeeTheServiceAndGoToWhatIsCounted(Visitors visitors) {
		this.council.childCameIntoCare("V-1", Instant.now().minus(Duration.ofHours(50)));
		Awaitility.await().until(() -> this.tasks.createTaskQuery().processInstanceBusinessKey("V-1").count() == 2);
		Page page = visitors.signedIn("manager");
		for (String figure : List.of("Children in care", "Waiting for an IRO", "Overdue", "Breaches to note")) {
			assertThat(figure(cockpit(page), figure).locator("strong")).not().hasText("0");
		}
		assertThat(figure(page, "Incidents")).isVisible();
		visitors.picture(page, "dashboard");
		follow(page, "Children in care");
		assertThat(page.locator("tr").filter(Tasklist.having("V-1")).first()).isVisible();
		visitors.picture(page, "children");
		follow(cockpit(page), "Waiting for an IRO");
		assertThat(page.locator(".task-filter.active")).containsText("Children waiting for an IRO");
		follow(cockpit(page), "Overdue");
		assertThat(page.locator("h1")).hasText("Late now");
		follow(cockpit(page), "Incidents");
		assertThat(page.getByText("Allocate an IRO", new Page.GetByTextOptions().setExact(true))).isVisible();
		visitors.picture(page, "incidents");
	}

	@Test
	void administratorsSeeWhatStandsStillAndNoChild(Visitors visitors) {
		Page page = cockpit(visitors.signedIn("admin"));
		assertThat(figure(page, "Incidents")).isVisible();
		assertThat(page.locator(".iro-overview li")).hasCount(1);
		visitors.picture(page, "dashboard");
	}

	private static Page cockpit(Page page) {
		page.navigate("/camunda/app/cockpit/");
		assertThat(page.getByText("The service now")).isVisible();
		return page;
	}

	private static void follow(Page page, String figure) {
		figure(page, figure).locator("a").click();
	}

	private static Locator figure(Page page, String name) {
		return page.locator(".iro-overview li").filter(Tasklist.having(name));
	}

}
