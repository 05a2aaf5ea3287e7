package org.iroengine.browser;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.dispute.DisputeRaised;
import org.iroengine.people.People;
import org.iroengine.people.Team;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;
import org.iroengine.web.UserGroup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An IRO acknowledges good practice and reads what the worker answers; a manager decides
 * on a pattern.
 */
@BrowserTest
class PracticeInBrowserTest {

	private static final String TEAM = "bp-north";

	@Autowired
	Council council;

	@Autowired
	TaskService tasks;

	@Autowired
	People people;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Test
	void goodPracticeGoesToTheWorkerAndALineComesBack(Visitors visitors) {
		allocated("BG-1");
		Page iro = visitors.signedIn("officer-1");
		iro.getByText("Good practice", exactly()).click();
		iro.locator("#words").fill("She was heard before the move.");
		iro.getByText("Tell the worker and the manager").click();
		assertThat(iro.getByText("Give the child's reference.")).isVisible();
		assertThat(iro.locator("#words")).hasValue("She was heard before the move.");
		visitors.inspect(iro, "refused");
		iro.locator("#childRef").fill("BG-1");
		iro.locator("#theme").selectOption("childs-voice");
		iro.locator("#theme").press("Tab");
		iro.keyboard().press("Tab");
		iro.keyboard().press("Enter");
		assertThat(iro.getByText("The good practice for BG-1 is acknowledged.")).isVisible();
		visitors.inspect(iro, "page");
		waiting("BG-1", "Task_TakeNoteOfGoodPractice", "worker-1");
		readByTheWorker(visitors);
		iro.getByText("BG-1 (AB)").first().click();
		assertThat(iro.getByText("Thank you, she liked it.")).isVisible();
		assertThat(iro.getByText("worker-1, read on")).isVisible();
		visitors.inspect(iro, "thread");
	}

	private void readByTheWorker(Visitors visitors) {
		Tasklist worker = Tasklist.of(visitors.signedIn("worker-1"));
		worker.show("Good practice seen");
		Locator form = worker.open("BG-1", "Take note of good practice");
		assertThat(form).containsText("The child’s voice");
		form.getByLabel("A line for the IRO, if you like").fill("Thank you, she liked it.");
		visitors.picture(worker.page(), "note");
		worker.complete();
		assertThat(worker.task("BG-1").filter(Tasklist.having("Take note of good practice"))).hasCount(0);
		worker.page().navigate("/good-practice");
		assertThat(worker.page().getByText("BG-1 (AB)")).isVisible();
		assertThat(worker.page().getByText("Acknowledge good practice")).hasCount(0);
	}

	@Test
	void theStartFormOfTasklistDoesTheSame(Visitors visitors) {
		allocated("BG-2");
		Page page = Tasklist.of(visitors.signedIn("officer-1")).page();
		page.getByText("Start process", exactly()).click();
		Locator dialog = page.locator(".modal-content");
		dialog.getByText("Acknowledge good practice").click();
		dialog.getByLabel("Child’s reference in the case system").fill("BG-404");
		new Tasklist(page).choose("What was good?", "Working with the family");
		dialog.getByLabel("Say what it was, and what it meant for the child").fill("The family was part of the plan.");
		start(dialog);
		assertThat(dialog.locator(".alert-danger:visible").first()).containsText("whose IRO you are today");
		visitors.picture(page, "form-refused");
		dialog.getByLabel("Child’s reference in the case system").fill("BG-2");
		start(dialog);
		assertThat(dialog).hasCount(0);
		waiting("BG-2", "Task_TakeNoteOfGoodPractice", "lead-1");
	}

	@Test
	void theManagerSeesThePatternAndSaysNotNow(Visitors visitors) {
		this.council.childCameIntoCare("BG-3", Instant.now().minus(Duration.ofHours(3)));
		this.people.save(new Team(TEAM, "Team north", "North", Map.of(UserGroup.TEAM_MANAGER, "lead-1")));
		this.transaction
			.executeWithoutResult((open) -> List.of("BG-3", "BG-31", "BG-32", "BG-33").forEach(this::raise));
		long id = this.jdbc.sql("select id from collective_concern where team_id = ?")
			.param(TEAM)
			.query(Long.class)
			.single();
		waiting("collective concern " + id, "Task_DecideOnACollectiveConcern", null);
		Page page = visitors.signedIn("manager");
		Tasklist manager = Tasklist.of(page);
		manager.show("Collective concerns to decide");
		manager.open("Team north");
		assertThat(manager.form()).containsText("BG-3 (AB)");
		assertThat(manager.form()).containsText("4 times so far");
		manager.claim();
		manager.form().getByText("Not now", new Locator.GetByTextOptions().setExact(true)).click();
		manager.form().locator("textarea").fill("The team has a plan for it.");
		visitors.picture(page, "collective-decision");
		manager.complete();
		assertThat(manager.task("Team north")).hasCount(0);
		page.navigate("/");
		page.getByText("Collective concerns", exactly()).click();
		assertThat(page.locator("tbody tr").first()).containsText("Not now");
		visitors.inspect(page, "collective-concerns");
		page.getByText("Team north: care or pathway plan not completed or updated").click();
		assertThat(page.getByText("The team has a plan for it.")).isVisible();
		visitors.inspect(page, "collective-concern");
		assertThat(visitors.errors()).isEmpty();
	}

	private void raise(String childRef) {
		Timestamp now = Timestamp.from(Instant.now());
		this.jdbc.sql("insert into dispute_ladder (version, levels) values ('of-tests', '[]') on conflict do nothing")
			.update();
		long id = this.jdbc
			.sql("""
					insert into dispute (child_ref, basis, raised_formal, raised_at, raised_by, reason, category, concern,
					requested, childs_wishes, impact, team_id, ladder_version, state, formal_at)
					values (?, 'PROTECTION_PLAN', true, ?, 'officer-1', 'plan-not-updated', 'planning', 'c', 'r', 'w', 'i', ?,
					'of-tests', 'FORMAL', ?) returning id
					""")
			.params(childRef, now, TEAM, now)
			.query(Long.class)
			.single();
		this.events.publishEvent(new DisputeRaised(id, childRef, TEAM, "plan-not-updated"));
	}

	private void allocated(String childRef) {
		this.council.childCameIntoCare(childRef, Instant.now().minus(Duration.ofHours(3)));
		this.tasks.complete(waiting(childRef, "Task_ConfirmTheIro", null).getId(),
				Map.of("officer", "officer-1", "reason", "Knows the family."));
		waiting(childRef, "Task_IntroduceYourselfToTheChild", "officer-1");
	}

	/** The task once it is there; assigned to anybody where the person is null. */
	private Task waiting(String businessKey, String task, String person) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(businessKey)
				.taskDefinitionKey(task)
				.list()
				.stream()
				.filter((found) -> person == null || person.equals(found.getAssignee()))
				.findFirst()
				.orElse(null), Objects::nonNull);
	}

	private static void start(Locator dialog) {
		dialog.locator(".modal-footer button").getByText("Start").click();
	}

	private static Page.GetByTextOptions exactly() {
		return new Page.GetByTextOptions().setExact(true);
	}

}
