package org.iroengine.dispute.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.dispute.DisputeRaised;
import org.iroengine.engine.EngineUsers;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.EngineTest;
import org.iroengine.support.Household;
import org.iroengine.support.ServerTest;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads, decides and answers collective concerns. */
@ServerTest
class CollectivePagesTest {

	private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	People people;

	@Autowired
	EngineUsers users;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TaskService tasks;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void moveIn() {
		this.authority.move();
		serviceManager("service-1");
		serviceManager("service-2");
	}

	@Test
	void theManagerDecidesWhoeverWasAskedAnswersAndNobodyElseReadsIt() {
		long id = offered("ch-one");
		String page = "/collective-concerns/" + id;
		assertThat(this.callers.person("manager").get("/collective-concerns").body()).contains("ch-one by name",
				"Offered", "January to March 2026");
		assertThat(this.callers.person("manager").get(page).body()).contains("ch-one-3", "href=\"/disputes/DRP-");
		assertThat(this.callers.person("service-1").get(page).status()).isEqualTo(404);
		assertThat(submit("officer-1", decision(id), "{}").status()).isIn(400, 403);
		Task decision = decision(id);
		this.callers.person("manager")
			.post("/engine-rest/task/%s/claim".formatted(decision.getId()), "{\"userId\":\"manager\"}");
		assertThat(submit("manager", decision, """
				{"variables":{"collectiveDecision":{"value":"send"},"collectiveWords":{"value":"Plans wait."}}}""")
			.status()).isEqualTo(204);
		assertThat(this.callers.person("service-1").get(page).body())
			.contains("Plans wait.", "Time to answer", "ch-one-1", "DRP-")
			.doesNotContain("href=\"/disputes/DRP-");
		for (String other : List.of("service-2", "officer-1", "lead-1", "support", "head")) {
			assertThat(this.callers.person(other).get(page).status()).as(other).isEqualTo(404);
			assertThat(this.callers.person(other).get("/collective-concerns").status()).as(other).isEqualTo(403);
		}
		Task answer = this.tasks.createTaskQuery()
			.taskDefinitionKey("Task_AnswerTheCollectiveConcern")
			.processVariableValueEquals("collectiveId", id)
			.singleResult();
		String words = "{\"variables\":{\"collectiveAnswer\":{\"value\":\"A planning hour.\"}}}";
		assertThat(submit("service-2", answer, words).status()).isIn(400, 403);
		assertThat(submit("manager", answer, words).status()).isIn(400, 403);
		assertThat(submit("service-1", answer, words).status()).isEqualTo(204);
		assertThat(this.callers.person("manager").get(page).body()).contains("A planning hour.", "Answered");
	}

	@Test
	void thereIsNoSuchConcern() {
		assertThat(this.callers.person("manager").get("/collective-concerns/987654").status()).isEqualTo(404);
	}

	private Answer submit(String user, Task task, String body) {
		return this.callers.person(user).post("/engine-rest/task/%s/submit-form".formatted(task.getId()), body);
	}

	private Task decision(long id) {
		return this.tasks.createTaskQuery()
			.taskDefinitionKey("Task_DecideOnACollectiveConcern")
			.processVariableValueEquals("collectiveId", id)
			.singleResult();
	}

	/** Three disputes of a new team, as raising them leaves them. */
	private long offered(String team) {
		this.people.save(new Team(team, team + " by name", "North", Map.of(UserGroup.SERVICE_MANAGER, "service-1")));
		this.jdbc.sql("insert into dispute_ladder (version, levels) values ('of-tests', '[]') on conflict do nothing")
			.update();
		List.of("-1", "-2", "-3").forEach((child) -> raise(team, team + child));
		this.household.workOff();
		return this.jdbc.sql("select id from collective_concern where team_id = ?")
			.param(team)
			.query(Long.class)
			.single();
	}

	private void raise(String team, String childRef) {
		long id = this.jdbc
			.sql("""
					insert into dispute (child_ref, basis, raised_formal, raised_at, raised_by, reason, category, concern,
					requested, childs_wishes, impact, team_id, ladder_version, state, formal_at)
					values (?, 'PROTECTION_PLAN', true, ?, 'officer-1', 'plan-not-updated', 'planning', 'c', 'r', 'w', 'i', ?,
					'of-tests', 'FORMAL', ?) returning id
					""")
			.params(childRef, Timestamp.from(MONDAY), team, Timestamp.from(MONDAY))
			.query(Long.class)
			.single();
		this.events.publishEvent(new DisputeRaised(id, childRef, team, "plan-not-updated"));
	}

	private void serviceManager(String id) {
		this.people.save(new Person(id, id, id + "@council.example", UserGroup.SERVICE_MANAGER));
		this.users.createIfMissing(new EngineUsers.NewUser(id, id, id, null), EngineTest.PASSWORD,
				List.of(UserGroup.SERVICE_MANAGER));
	}

}
