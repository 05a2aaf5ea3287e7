package org.iroengine.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Household;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine shows a child's task, count, variables and history to those who allocate and
 * oversee, and to nobody else, by none of its doors.
 */
@ServerTest
class NeedToKnowInTheEngineTest {

	private static final String WAITING = "SHUT-1";

	private static final List<String> BASES = List.of("/engine-rest", "/camunda/api/engine/engine/default");

	private static final List<String> LISTS = List.of("/task?processInstanceId=", "/task/count?processInstanceId=",
			"/process-instance?processInstanceIds=", "/process-instance/count?processInstanceIds=",
			"/variable-instance?processInstanceIdIn=", "/variable-instance/count?processInstanceIdIn=",
			"/execution?processInstanceId=", "/job?processInstanceId=", "/job/count?processInstanceId=",
			"/incident?processInstanceId=", "/event-subscription?processInstanceId=",
			"/history/process-instance?processInstanceId=", "/history/process-instance/count?processInstanceId=",
			"/history/task?processInstanceId=", "/history/task/count?processInstanceId=",
			"/history/activity-instance?processInstanceId=", "/history/variable-instance?processInstanceId=",
			"/history/detail?processInstanceId=", "/history/user-operation?processInstanceId=",
			"/history/incident?processInstanceId=", "/history/job-log?processInstanceId=");

	private static final Set<String> OVERSEEN = Set.of("/task?processInstanceId=", "/task/count?processInstanceId=",
			"/process-instance?processInstanceIds=", "/variable-instance?processInstanceIdIn=",
			"/variable-instance/count?processInstanceIdIn=", "/execution?processInstanceId=", "/job?processInstanceId=",
			"/history/process-instance?processInstanceId=", "/history/task?processInstanceId=",
			"/history/activity-instance?processInstanceId=");

	private static final List<String> OF_TASKS = List.of("", "/variables", "/variables/officer", "/variables/view",
			"/localVariables", "/form", "/form-variables", "/rendered-form", "/deployed-form", "/identity-links",
			"/comment", "/attachment");

	private static final List<String> OF_INSTANCES = List.of("", "/variables", "/variables/childRef",
			"/activity-instances", "/comment");

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	private Task task;

	@BeforeEach
	void aChildOfTheFirstWorkerWaits() {
		this.authority.move();
		this.task = this.household.task(WAITING);
		if (this.task == null) {
			this.task = this.household.waiting(WAITING);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-2", "lead-2", "officer-2", "worker-1", "support", "case-system" })
	void theEngineShowsThemNothing(String user) {
		Visitor visitor = visitor(user);
		everyList().forEach((path) -> assertNothing(path, visitor.get(path)));
		everyDetail().forEach((path) -> assertThat(visitor.get(path).status()).as(path).isIn(401, 403, 404, 500));
		everyDetail().forEach((path) -> assertThat(visitor.get(path).body()).as(path).doesNotContain("officer-1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-2", "lead-2", "officer-2", "support", "admin" })
	void theyCannotWorkOnTheTask(String user) {
		Visitor visitor = this.callers.person(user);
		visitor.get("/camunda/app/tasklist/default/");
		BASES.stream().map((base) -> base + "/task/" + this.task.getId()).forEach((path) -> {
			assertThat(visitor.post(path + "/claim", "{\"userId\": \"%s\"}".formatted(user)).status()).isEqualTo(403);
			assertThat(visitor.post(path + "/submit-form", "{}").status()).isIn(400, 403);
			assertThat(visitor.post(path + "/complete", "{}").status()).isIn(400, 403);
			assertThat(visitor.post(path + "/comment/create", "{\"message\": \"x\"}").status()).isIn(400, 403);
		});
		assertThat(this.household.task(WAITING).getAssignee()).isNull();
	}

	@Test
	void theManagerSeesTheTaskItsCountAndItsVariables() {
		Visitor manager = this.callers.person("manager");
		for (String base : BASES) {
			for (String list : OVERSEEN) {
				Answer answer = manager.get(base + list + this.task.getProcessInstanceId());
				assertThat(isNothing(answer.json())).as("%s answers %s", list, answer.body()).isFalse();
			}
			String path = base + "/task/" + this.task.getId();
			assertThat(manager.get(path).json().get("name").asText()).isEqualTo("Confirm the IRO");
			assertThat(manager.get(path + "/form-variables").body()).contains("officer", "view", WAITING);
			assertThat(manager.get(path + "/variables/view?deserializeValue=false").body()).contains("(AB)");
		}
	}

	@Test
	void anAdministratorSeesNoTaskVariableOrForm() {
		Visitor admin = this.callers.person("admin");
		everyList().filter((path) -> path.contains("/task") || path.contains("variable") || path.contains("history"))
			.forEach((path) -> assertNothing(path, admin.get(path)));
		everyDetail().filter((path) -> path.contains("/task/") || path.contains("/variables"))
			.forEach((path) -> assertThat(admin.get(path).status()).as(path).isIn(403, 404, 500));
	}

	@Test
	void theListsOfTasklistShowOnlyTheirOwn() {
		Visitor stranger = this.callers.person("worker-2");
		for (JsonNode filter : this.callers.person("manager").get("/engine-rest/filter").json()) {
			String path = "/engine-rest/filter/" + filter.get("id").asText();
			assertThat(stranger.get(path + "/list").body()).doesNotContain(this.task.getId());
			assertThat(stranger.post(path + "/list", "{\"orQueries\": []}").body()).doesNotContain(this.task.getId());
			assertThat(stranger.get(path + "/count").body()).doesNotContain("\"count\":1");
		}
		assertThat(stranger.get("/engine-rest/filter").body()).contains("My tasks").doesNotContain("waiting for");
	}

	private Visitor visitor(String user) {
		return user.equals("case-system") ? this.callers.program(user) : this.callers.fresh(user);
	}

	private Stream<String> everyList() {
		return Stream.concat(
				BASES.stream()
					.flatMap((base) -> LISTS.stream().map((list) -> base + list + this.task.getProcessInstanceId())),
				Stream.of("/camunda/api/cockpit/plugin/base/default/process-instance",
						"/camunda/api/cockpit/plugin/base/default/process-instance/count",
						"/camunda/api/cockpit/plugin/base/default/incident"));
	}

	private Stream<String> everyDetail() {
		return BASES.stream()
			.flatMap((base) -> Stream.concat(
					OF_TASKS.stream().map((part) -> base + "/task/" + this.task.getId() + part), OF_INSTANCES.stream()
						.map((part) -> base + "/process-instance/" + this.task.getProcessInstanceId() + part)));
	}

	private static void assertNothing(String path, Answer answer) {
		assertThat(answer.status()).as(path).isIn(200, 401, 403);
		if (answer.status() == 200) {
			assertThat(isNothing(answer.json())).as("%s answers %s", path, answer.body()).isTrue();
		}
	}

	private static boolean isNothing(JsonNode answer) {
		return answer.isArray() ? answer.isEmpty() : answer.get("count").asLong() == 0;
	}

}
