package org.iroengine.browser;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;
import org.iroengine.web.UserGroup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A manager lets an officer cover another, who then finds the child and its tasks. */
@BrowserTest
class CoverInBrowserTest {

	private static final String AWAY = "away-1";

	@Autowired
	Council council;

	@Autowired
	People people;

	@Autowired
	Absences absences;

	@Autowired
	TaskService tasks;

	@Autowired
	@Qualifier("lookWhoIsAway")
	RecurringTask<Void> watch;

	@Test
	void whoCoversSeesTheChildTheTaskAndTheCard(Visitors visitors) {
		this.people.save(new Person(AWAY, AWAY, "away-1@council.example", UserGroup.IRO, BigDecimal.ONE, null));
		this.council.childIsWith(AWAY, "CV-1", Duration.ofHours(3));
		LocalDate today = LondonTime.date(Instant.now());
		this.absences.save(new Absence(AWAY, today.minusDays(1), today.plusDays(30), null));
		this.watch.execute(null, null);
		Page manager = visitors.signedIn("manager");
		cover(visitors, manager, this.council.waiting("caseload " + AWAY, "Task_DecideCoverOrReallocation"));
		manager.navigate("/covers");
		assertThat(manager.locator("tr", having("CV-1"))).containsText("officer-2");
		visitors.inspect(manager, "covers");
		Page page = visitors.signedIn("officer-2");
		page.navigate("/my-children");
		Locator row = page.locator("tr", having("CV-1 (AB)"));
		assertThat(row).containsText("covering for away-1");
		assertThat(page.getByText("You cover the IRO of 1 child today.")).isVisible();
		visitors.inspect(page, "my-children");
		row.getByText("Introduction card").click();
		assertThat(page.locator(".iro-card")).containsText("I am away-1");
		page.navigate("/");
		Tasklist tasklist = Tasklist.of(page);
		tasklist.show("My tasks");
		assertThat(tasklist.open("CV-1", "Introduce yourself to the child")).containsText("IRO: away-1, since");
		visitors.picture(page, "task");
	}

	private static void cover(Visitors visitors, Page page, Task decision) {
		page.navigate("/reassign-caseload?taskId=" + decision.getId());
		page.getByText("Claim this task").click();
		page.getByLabel("Officer of CV-1").selectOption("officer-2");
		assertThat(page.getByLabel("First day of the cover")).hasValue(written(LondonTime.date(Instant.now())));
		visitors.inspect(page, "decide");
		page.getByLabel("Last day of the cover").fill("31/02/2026");
		page.getByText("Decide for all 1").click();
		assertThat(page.getByText("Nothing was decided. Mend these, and decide again")).isVisible();
		visitors.inspect(page, "refused");
		page.getByLabel("Last day of the cover").fill(written(LondonTime.date(Instant.now()).plusDays(10)));
		page.getByText("Decide for all 1").click();
		assertThat(page.getByText(Pattern.compile("1 covered, none left"))).isVisible();
		visitors.inspect(page, "done");
	}

	private static String written(LocalDate day) {
		return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
	}

	private static Page.LocatorOptions having(String text) {
		return new Page.LocatorOptions().setHasText(text);
	}

}
