package org.iroengine.scenario;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Household;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Traces;
import org.iroengine.support.Visitor;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is submitted to a task is checked before the engine runs, whichever way it comes;
 * after a refusal nothing has changed.
 */
@ServerTest
class TaskFormTest {

	private static final AtomicInteger CHILDREN = new AtomicInteger();

	/** Stands for an officer who may be, but is not proposed. */
	private static final String NOT_PROPOSED = "not-proposed";

	private static final List<String> WAYS = List.of("/engine-rest/task/%s/submit-form",
			"/engine-rest/task/%s/complete", "/camunda/api/engine/engine/default/task/%s/submit-form",
			"/camunda/api/engine/engine/default/task/%s/complete");

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	TaskService tasks;

	@Autowired
	Traces traces;

	private String child;

	private Task task;

	private Visitor manager;

	private Map<String, List<String>> before;

	@BeforeEach
	void aTaskThatTheManagerHasClaimed() {
		this.authority.move();
		this.child = "FORM-" + CHILDREN.incrementAndGet();
		this.task = this.household.waiting(this.child);
		this.manager = this.callers.person("manager");
		this.manager.get("/camunda/app/tasklist/default/");
		Answer claimed = claim(this.manager, "manager");
		assertThat(claimed.status()).as(claimed.body()).isEqualTo(204);
		this.before = this.traces.of(this.child);
	}

	@ParameterizedTest
	@MethodSource("wrongSubmissions")
	void aWrongSubmissionIsRefusedWithTheReason(String variables, String reason) {
		String other = "officer-3".equals(this.tasks.getVariable(this.task.getId(), "officer")) ? "officer-1"
				: "officer-3";
		for (String way : WAYS) {
			for (String more : List.of("", ", \"withVariablesInReturn\": true")) {
				String path = way.formatted(this.task.getId());
				Answer answer = this.manager.post(path,
						"{\"variables\": %s%s}".formatted(variables, more).replace(NOT_PROPOSED, other));
				assertThat(answer.status()).as("%s answers %s", path, answer.body()).isEqualTo(400);
				assertThat(answer.json().get("message").asText()).contains(reason.replace(NOT_PROPOSED, other));
				assertThat(this.traces.of(this.child)).isEqualTo(this.before);
			}
		}
	}

	static Stream<Arguments> wrongSubmissions() {
		return Stream.of(Arguments.of("{}", "Choose an officer."),
				Arguments.of("{\"officer\": {\"value\": null}}", "Choose an officer."),
				Arguments.of("{\"officer\": {\"value\": \" \"}}", "Choose an officer."),
				Arguments.of("{\"officer\": {\"value\": \"officer-1\"}, \"allocationId\": {\"value\": 1}}",
						"The form has no field 'allocationId'; leave it out."),
				Arguments.of("{\"view\": {\"value\": \"x\"}, \"childRef\": {\"value\": \"x\"}}",
						"The form has no field 'childRef'; leave it out."),
				Arguments.of("{\"officer\": {\"value\": 5}}", "Give the officer and the reasons as text"),
				Arguments.of("{\"officer\": {\"value\": \"\\u0000\"}}", "Give 'officer' as text"),
				Arguments.of("{\"officer\": {\"value\": true, \"type\": \"Boolean\"}}", "as text"),
				Arguments.of("{\"officer\": {\"value\": \"{}\", \"type\": \"Json\"}}", "as text"),
				Arguments.of("{\"officer\": {\"value\": \"officer-1\"}, \"reason\": {\"value\": \"%s\"}}"
					.formatted("x".repeat(2001)), "at most 2000 characters"),
				Arguments.of("{\"officer\": {\"value\": \"%s\"}}".formatted(NOT_PROPOSED),
						"Say why " + NOT_PROPOSED + " and not the proposed"),
				Arguments.of(
						"{\"officer\": {\"value\": \"%s\"}, \"reason\": {\"value\": \"  \"}}".formatted(NOT_PROPOSED),
						"Say why"),
				Arguments.of(override("officer-4"), "officer-4 has left the service. Choose another officer."),
				Arguments.of(override("nobody"), "nobody is not one of the officers of this service."),
				Arguments.of(override("worker-1"), "worker-1 is not one of the officers"),
				Arguments.of(override("${execution}"), "${execution} is not one of the officers"));
	}

	@Test
	void aSerializedObjectIsRefused() {
		String variables = """
				{"officer": {"value": "rO0ABXQAAXg=", "type": "Object", "valueInfo":
				 {"objectTypeName": "java.lang.String", "serializationDataFormat": "application/x-java-serialized-object"}}}""";
		for (String way : WAYS) {
			Answer answer = this.manager.post(way.formatted(this.task.getId()), "{\"variables\": " + variables + "}");
			assertThat(answer.status()).as(answer.body()).isEqualTo(400);
			assertThat(answer.json().get("message").asText()).contains("Give 'officer' as text");
			assertThat(this.traces.of(this.child)).isEqualTo(this.before);
		}
	}

	@Test
	void programsWithinTheProductAreCheckedTheSameWay() {
		Map<String, Object> unknown = Map.of("officer", "officer-1", "unknown", "x");
		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(() -> this.tasks.complete(this.task.getId()));
		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(() -> this.tasks.complete(this.task.getId(), unknown));
		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(() -> this.tasks.completeWithVariablesInReturn(this.task.getId(), unknown, false));
		assertThat(this.traces.of(this.child)).isEqualTo(this.before);
	}

	@Test
	void twoAtOnceAllocateOnce() {
		String path = "/engine-rest/task/%s/submit-form".formatted(this.task.getId());
		String body = "{\"variables\": %s}".formatted(override("officer-2"));
		Visitor other = this.callers.fresh("manager");
		var first = CompletableFuture.supplyAsync(() -> this.manager.post(path, body));
		var second = CompletableFuture.supplyAsync(() -> other.post(path, body));
		List<Integer> statuses = Stream.of(first.join(), second.join()).map(Answer::status).sorted().toList();
		assertThat(statuses.get(0)).isEqualTo(204);
		assertThat(statuses.get(1)).isEqualTo(409);
		Map<String, List<String>> after = this.traces.of(this.child);
		assertThat(after.get("allocations")).singleElement().asString().contains("officer-2", "Knows the family.");
		assertThat(after.get("letters")).hasSize(2);
		assertThat(after.get("audit")).filteredOn((row) -> row.contains(", allocated, ")).hasSize(1);
	}

	private Answer claim(Visitor visitor, String user) {
		return visitor.post("/engine-rest/task/%s/claim".formatted(this.task.getId()),
				"{\"userId\": \"%s\"}".formatted(user));
	}

	private static String override(String officer) {
		return """
				{"officer": {"value": "%s"}, "reason": {"value": "Knows the family."}}""".formatted(officer);
	}

}
