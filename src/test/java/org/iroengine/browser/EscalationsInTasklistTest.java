package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.dispute.DisputeState;
import org.iroengine.dispute.Disputes;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.engine.EngineUsers;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.EngineTest;
import org.iroengine.support.MovableClock;
import org.iroengine.support.Signed;
import org.iroengine.support.StandingTime;
import org.iroengine.support.Visitors;
import org.iroengine.web.UserGroup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two managers and an IRO take a dispute through two escalations in Tasklist: the first
 * manager lets the date pass, the second does not satisfy the IRO.
 */
@BrowserTest
@Import(StandingTime.class)
class EscalationsInTasklistTest {

	private static final String CHILD = "EB-1";

	@Autowired
	Council council;

	@Autowired
	MovableClock clock;

	@Autowired
	TaskService tasks;

	@Autowired
	Disputes disputes;

	@Autowired
	People people;

	@Autowired
	EngineUsers users;

	@Autowired
	ProcessEngine engine;

	/**
	 * Every application of the tests shares the engine's time; this one rests from now
	 * on.
	 */
	@AfterEach
	void theEngineHasItsOwnTimeAgain() {
		((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getJobExecutor().shutdown();
		ClockUtil.reset();
	}

	@Test
	void throughTwoEscalations(Visitors visitors) {
		this.clock.set(Instant.parse("2026-06-01T08:00:00Z"));
		line(Map.of(UserGroup.TEAM_MANAGER, "eb-team", UserGroup.SERVICE_MANAGER, "eb-service",
				UserGroup.HEAD_OF_SERVICE, "eb-head", UserGroup.DIRECTOR, "eb-director"));
		childWithIro();
		Signed.in("officer-1", () -> this.disputes.raise(new WrittenDispute(CHILD, true, "plan-not-updated", null,
				"The care plan is from last year.", "A plan that names the school.", "Wants to stay at the school.",
				"Does not know where to live.", null, null, null, null, null, "eb-answers", null)));

		Tasklist first = tasklist(visitors, "eb-team", "Disputes to answer", "Reply to the dispute");
		assertThat(first.form().getByText("A plan that names the school.")).isVisible();
		assertThat(first.form().getByText("Then level 2 has it: service manager (eb-service).")).isVisible();
		visitors.picture(first.page(), "first-level");
		first.page().navigate("/");

		this.clock.set(Instant.parse("2026-06-06T08:00:00Z"));
		Tasklist second = tasklist(visitors, "eb-service", "Disputes to answer", "Reply to the dispute");
		assertThat(second.form().getByText("the level before did not reply by its date")).isVisible();
		second.form().getByLabel("What will you do about it").fill("The plan is written by Friday.");
		visitors.picture(second.page(), "second-level");
		second.complete();
		assertThat(second.task(CHILD)).hasCount(0);

		Tasklist iro = tasklist(visitors, "officer-1", "My disputes", "Give the verdict on the reply");
		assertThat(iro.form().getByText("eb-service: The plan is written by Friday.")).isVisible();
		iro.form().getByLabel("Not satisfied").check();
		iro.form().getByLabel("What has been achieved").fill("It still does not name the school.");
		visitors.picture(iro.page(), "verdict");
		iro.complete();

		tasklist(visitors, "eb-head", "Disputes to answer", "Reply to the dispute");
		assertThat(this.disputes.ofChild(CHILD)).singleElement()
			.satisfies((dispute) -> assertThat(dispute.state()).isEqualTo(DisputeState.FORMAL));
		assertThat(visitors.errors()).isEmpty();
	}

	private void childWithIro() {
		this.council.childCameIntoCare(CHILD, Instant.parse("2026-05-29T08:00:00Z"));
		Task confirm = await("Confirm the IRO", null);
		this.tasks.complete(confirm.getId(),
				Map.of("officer", "officer-1", "reason", "Knows the family.", "lateness", "other"));
	}

	/** Signs in, opens the list and the task about the child. */
	private Tasklist tasklist(Visitors visitors, String person, String list, String task) {
		await(task, person);
		Page home = visitors.signedIn(person);
		Tasklist tasklist = Tasklist.of(home);
		tasklist.show(list);
		Locator form = tasklist.open(CHILD, task);
		assertThat(form).isVisible();
		return tasklist;
	}

	private Task await(String name, String person) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(CHILD)
				.taskName(name)
				.list()
				.stream()
				.filter((task) -> person == null || person.equals(task.getAssignee()))
				.findFirst()
				.orElse(null), (task) -> task != null);
	}

	private void line(Map<UserGroup, String> line) {
		line.forEach((role, id) -> {
			this.people.save(new Person(id, id, id + "@council.example", role));
			this.users.createIfMissing(new EngineUsers.NewUser(id, id, id, null), EngineTest.PASSWORD, List.of(role));
		});
		this.people.save(new Team("eb-answers", "eb-answers", "North", line));
	}

}
