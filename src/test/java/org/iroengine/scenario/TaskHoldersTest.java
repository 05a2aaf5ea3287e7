package org.iroengine.scenario;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.engine.EngineUsers;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.EngineTest;
import org.iroengine.support.Household;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Traces;
import org.iroengine.support.Visitor;
import org.iroengine.support.Callers;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Two managers share a list: one holds a task, hands it back, completes it once. */
@ServerTest
class TaskHoldersTest {

	private static final AtomicInteger CHILDREN = new AtomicInteger();

	private static final String CHOICE = """
			{"variables": {"officer": {"value": "officer-2"}, "reason": {"value": "Knows the family."}}}""";

	@Autowired
	Authority authority;

	@Autowired
	EngineUsers users;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	Traces traces;

	private String child;

	private Task task;

	private Visitor manager;

	private Visitor colleague;

	@BeforeEach
	void aTaskForTwoManagers() {
		this.authority.move();
		this.users.createIfMissing(new EngineUsers.NewUser("manager-2", "M", "M", null), EngineTest.PASSWORD,
				List.of(UserGroup.IRO_MANAGER));
		this.child = "HOLD-" + CHILDREN.incrementAndGet();
		this.task = this.household.waiting(this.child);
		this.manager = this.callers.person("manager");
		this.colleague = this.callers.person("manager-2");
	}

	@Test
	void whoHasNotClaimedTheTaskIsToldTo() {
		assertRefused(this.manager, 400, "Claim the task first");
	}

	@Test
	void whoHasNotTheTaskIsToldWhoHasIt() {
		claim(this.manager, "manager");
		assertRefused(this.colleague, 400, "The task is with manager; ask them to hand it back first.");
		assertThat(claim(this.colleague, "manager-2").status()).isGreaterThanOrEqualTo(400);
		assertThat(this.household.task(this.child).getAssignee()).isEqualTo("manager");
	}

	@Test
	void aTaskIsHandedBackAndTakenByTheOther() {
		claim(this.manager, "manager");
		assertThat(post(this.manager, "unclaim", null).status()).isEqualTo(204);
		assertThat(claim(this.colleague, "manager-2").status()).isEqualTo(204);
		assertThat(post(this.colleague, "submit-form", CHOICE).status()).isEqualTo(204);
		assertThat(this.traces.of(this.child).get("allocations")).singleElement().asString().contains("manager-2");
	}

	@Test
	void theSecondIsToldThatItIsDoneAndByWhom() {
		claim(this.manager, "manager");
		assertThat(post(this.manager, "submit-form", CHOICE).status()).isEqualTo(204);
		assertThat(this.traces.of(this.child).get("letters")).hasSize(2);
		assertRefused(this.colleague, 409, "Already done by manager. Nothing was changed.");
		assertRefused(this.manager, 409, "Already done by manager. Nothing was changed.");
	}

	@Test
	void anUnknownTaskIsNotFound() {
		Answer answer = this.manager.post("/engine-rest/task/nothing/complete", "{}");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.json().get("message").asText()).contains("There is no such task.");
	}

	private void assertRefused(Visitor visitor, int status, String reason) {
		Map<String, List<String>> before = this.traces.of(this.child);
		for (String way : List.of("submit-form", "complete")) {
			for (String body : List.of(CHOICE, CHOICE.replaceFirst("\\{", "{\"withVariablesInReturn\": true, "))) {
				Answer answer = post(visitor, way, body);
				assertThat(answer.status()).as(answer.body()).isEqualTo(status);
				assertThat(answer.json().get("message").asText()).contains(reason);
				assertThat(this.traces.of(this.child)).isEqualTo(before);
			}
		}
	}

	private Answer claim(Visitor visitor, String user) {
		return post(visitor, "claim", "{\"userId\": \"%s\"}".formatted(user));
	}

	private Answer post(Visitor visitor, String way, String body) {
		return visitor.post("/engine-rest/task/%s/%s".formatted(this.task.getId(), way), body);
	}

}
