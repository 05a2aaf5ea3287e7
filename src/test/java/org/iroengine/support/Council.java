package org.iroengine.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.People;
import org.iroengine.people.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** The authority of the browser tests as it stands today, and its case system. */
@TestComponent
public class Council {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final Authority authority;

	private final People people;

	private final TestRestTemplate http;

	private final TaskService tasks;

	Council(Authority authority, People people, TestRestTemplate http, TaskService tasks) {
		this.authority = authority;
		this.people = people;
		this.http = http;
		this.tasks = tasks;
	}

	/** Everybody as at the start; officer 4 left yesterday. */
	void open() {
		this.authority.move();
		leaves("officer-4");
	}

	/** Ends the officer's contract yesterday. */
	public void leaves(String officer) {
		Person now = this.people.person(officer).orElseThrow();
		LocalDate yesterday = LondonTime.date(Instant.now()).minusDays(1);
		this.people.save(new Person(now.id(), now.name(), now.mail(), now.role(), now.fte(), yesterday));
	}

	/** Takes the mail address of the person away. */
	public void losesMail(String person) {
		Person now = this.people.person(person).orElseThrow();
		this.people.save(new Person(now.id(), now.name(), null, now.role(), now.fte(), now.contractEnd()));
	}

	/** The case system tells that a child, AB and ten years old, came into care. */
	public void childCameIntoCare(String childRef, Instant at) {
		childCameIntoCare(childRef, at, Map.of());
	}

	/** The same, with more that the case system knows. */
	public void childCameIntoCare(String childRef, Instant at, Map<String, Object> more) {
		Map<String, Object> told = new HashMap<>(Map.of("childRef", childRef, "initials", "AB", "dateOfBirth",
				LondonTime.date(at).minusYears(10).minusDays(100).toString(), "becameLookedAfterAt", at.toString(),
				"legalStatus", "C1", "team", "team-1", "socialWorker", "worker-1"));
		told.putAll(more);
		var answer = this.http.withBasicAuth("case-system", EngineTest.PASSWORD)
			.postForEntity("/api/looked-after-children", told, String.class);
		assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.CREATED);
	}

	/** A child who came into care some time ago is with the officer now. */
	public void childIsWith(String officer, String childRef, Duration ago) {
		childIsWith(officer, childRef, ago, Map.of());
	}

	/** The same, with more that the case system knows. */
	public void childIsWith(String officer, String childRef, Duration ago, Map<String, Object> more) {
		childCameIntoCare(childRef, Instant.now().minus(ago), more);
		this.tasks.complete(waiting(childRef, "Task_ConfirmTheIro").getId(),
				Map.of("officer", officer, "reason", "Knows the family."));
		waiting(childRef, "Task_IntroduceYourselfToTheChild");
	}

	/** The open task about a child or a caseload, as soon as it is there. */
	public Task waiting(String businessKey, String task) {
		return Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(businessKey)
				.taskDefinitionKey(task)
				.singleResult(), Objects::nonNull);
	}

}
