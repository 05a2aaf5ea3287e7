package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import org.iroengine.allocation.Allocations;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.EngineTest;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A Monday morning: a manager confirms all who came over the weekend on one page. */
@BrowserTest
class WaitingChildrenInBrowserTest {

	@Autowired
	TestRestTemplate http;

	@Autowired
	TaskService tasks;

	@Autowired
	Allocations allocations;

	@Test
	void threeSiblingsAndTwoOthersAreConfirmedSomeThenAll(Visitors visitors) {
		came("WB-1", 60, List.of());
		came("WB-2", 20, List.of());
		came("WB-3", 20, List.of("WB-2"));
		came("WB-4", 20, List.of("WB-2", "WB-3"));
		came("WB-5", 5, List.of());
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> waiting("WB-") == 5);
		Page page = visitors.signedIn("manager");
		page.getByText("Confirm IROs together").click();
		assertThat(page.getByText("Arrived together: 3 children")).isVisible();
		assertThat(page.getByText("Overdue").first()).isVisible();
		assertThat(page.getByLabel("Why it is late for WB-1")).hasValue("late-notification");
		assertThat(page.getByLabel("Why it is late for WB-5")).hasCount(0);
		visitors.inspect(page, "waiting");
		page.getByLabel("Confirm WB-5").focus();
		page.keyboard().press("Space");
		String other = page.getByLabel("Officer of WB-5").inputValue().equals("officer-1") ? "officer-2" : "officer-1";
		page.getByLabel("Officer of WB-5").selectOption(other);
		page.getByText("Confirm ticked (1)").click();
		assertThat(page.locator("#faults")).isFocused();
		assertThat(page.locator("#faults")).containsText("WB-5: Say why");
		visitors.inspect(page, "refused");
		page.getByLabel("Reason, where it is another officer for WB-5").fill("Speaks Tamil");
		page.getByText("Confirm ticked (1)").focus();
		page.keyboard().press("Enter");
		assertThat(page.getByText("1 confirmed")).isVisible();
		visitors.inspect(page, "confirmed");
		page.getByText("Confirm all").click();
		assertThat(page.getByText("nobody waits any more")).isVisible();
		visitors.inspect(page, "done");
		assertThat(officer("WB-2")).isEqualTo(officer("WB-3")).isEqualTo(officer("WB-4"));
		assertThat(officer("WB-5")).isEqualTo(other);
		assertThat(visitors.errors()).noneMatch((error) -> !error.contains("422"));
	}

	private String officer(String childRef) {
		return this.allocations.current(childRef).orElseThrow().officer();
	}

	private long waiting(String prefix) {
		return this.tasks.createTaskQuery()
			.taskDefinitionKey("Task_ConfirmTheIro")
			.processInstanceBusinessKeyLike(prefix + "%")
			.count();
	}

	private void came(String childRef, int hoursAgo, List<String> siblings) {
		Map<String, Object> told = Map.of("childRef", childRef, "initials", "AB", "dateOfBirth", "2016-05-04",
				"becameLookedAfterAt", Instant.now().minus(Duration.ofHours(hoursAgo)).toString(), "legalStatus", "C1",
				"team", "team-1", "socialWorker", "worker-1", "siblings", siblings);
		this.http.withBasicAuth("case-system", EngineTest.PASSWORD)
			.postForEntity("/api/looked-after-children", told, String.class);
	}

}
