package org.iroengine.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import com.microsoft.playwright.Locator;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Mailbox;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The head of safeguarding and business support find in Tasklist what waits for them. */
@BrowserTest
class ListsInTasklistTest {

	@Autowired
	Council council;

	@Autowired
	TaskService tasks;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theHeadOfSafeguardingNotesABreach(Visitors visitors) {
		this.council.childCameIntoCare("L-1", Instant.now().minus(Duration.ofHours(50)));
		await("L-1", "Task_NoteTheBreach");
		Tasklist tasklist = Tasklist.of(visitors.signedIn("head"));
		tasklist.show("Allocations out of time");
		assertThat(tasklist.open("L-1")).containsText("L-1 (AB) has no IRO in time");
		tasklist.claim();
		visitors.picture(tasklist.page(), "form");
		tasklist.complete();
		assertThat(tasklist.task("L-1")).hasCount(0);
		assertThat(this.jdbc.sql("select actor from audit where child_ref = 'L-1' and action = 'breach noted'")
			.query(String.class)
			.list()).containsExactly("head");
		Tasklist manager = Tasklist.of(visitors.signedIn("manager"));
		manager.show("Children waiting for an IRO");
		assertThat(manager.open("L-1")).containsText("The time to allocate has passed.");
	}

	@Test
	void businessSupportCorrectsAnAddressAndTheLetterLeaves(Visitors visitors) {
		this.council.losesMail("worker-1");
		this.council.childCameIntoCare("L-2", Instant.now().minus(Duration.ofHours(2)));
		Task confirm = await("L-2", "Task_ConfirmTheIro");
		this.tasks.complete(confirm.getId(), Map.of("officer", this.tasks.getVariable(confirm.getId(), "officer")));
		await("L-2", "Task_DeliverTheLetter");
		Tasklist tasklist = Tasklist.of(visitors.signedIn("support"));
		tasklist.show("Letters to deliver");
		Locator form = tasklist.open("L-2");
		assertThat(form).containsText("IRO allocated: L-2 (AB)");
		tasklist.claim();
		form.getByText("Send it by mail again").click();
		tasklist.complete();
		assertThat(tasklist.notice()).containsText("No mail address is known");
		tasklist.dismissNotice();
		form.getByLabel("Corrected mail address").fill("corrected@council.example");
		visitors.picture(tasklist.page(), "form");
		tasklist.complete();
		assertThat(tasklist.task("L-2")).hasCount(0);
		Awaitility.await().until(() -> Mailbox.letterTo("corrected@council.example", "L-2").isPresent());
	}

	private Task await(String childRef, String task) {
		return Awaitility.await()
			.until(() -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(childRef)
				.taskDefinitionKey(task)
				.singleResult(), (found) -> found != null);
	}

}
