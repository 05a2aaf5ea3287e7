package org.iroengine.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Traces;
import org.iroengine.support.Visitor;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The start form of a child coming into care: checked before anything is written, and
 * nothing personal becomes a variable.
 */
@ServerTest
class StartFormTest {

	private static final AtomicInteger CHILDREN = new AtomicInteger();

	private static final List<String> BASES = List.of("/engine-rest", "/camunda/api/engine/engine/default");

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@Autowired
	RuntimeService runtime;

	@Autowired
	Traces traces;

	private String child;

	@BeforeEach
	void moveIn() {
		this.authority.move();
		this.child = "START-" + CHILDREN.incrementAndGet();
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-1", "lead-1", "support", "manager" })
	void aChildIsRecordedUnderItsReference(String user) {
		Answer answer = submit(user, BASES.get(0), Map.of("socialWorker", "worker-1"));
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.json().get("businessKey").asText()).isEqualTo(this.child);
		assertThat(this.runtime.getVariables(answer.json().get("id").asText())).containsOnlyKeys("periodId", "childRef")
			.containsEntry("childRef", this.child);
		Map<String, List<String>> traces = this.traces.of(this.child);
		assertThat(traces.get("periods")).singleElement().asString().contains("worker-1", user);
		assertThat(traces.get("audit")).singleElement().asString().contains("came into care", user);
		assertThat(traces.get("variables").toString()).doesNotContain("2016", "AB", "V2", "worker-1");
	}

	@ParameterizedTest
	@MethodSource("wrongSubmissions")
	void aWrongSubmissionIsRefusedWithTheReason(Map<String, String> values, String reason) {
		for (String base : BASES) {
			Answer answer = submit("worker-1", base, values);
			assertThat(answer.status()).as(answer.body()).isEqualTo(400);
			assertThat(answer.json().get("message").asText()).contains(reason);
			assertThat(this.traces.of(this.child).values()).allMatch(List::isEmpty);
		}
	}

	static Stream<Arguments> wrongSubmissions() {
		return Stream.of(Arguments.of(Map.of("name", "x"), "The form has no field 'name'; leave it out."),
				Arguments.of(Map.of("periodId", "1"), "The form has no field 'periodId'"),
				Arguments.of(Map.of("startDate", "2016-05-03"), "The child was born after this start."),
				Arguments.of(Map.of("startDate", "2026-03-03"), "lies in the future."),
				Arguments.of(Map.of("startTime", "23:59"), "lies in the future."),
				Arguments.of(Map.of("startDate", "yesterday"), "Write a date such as 2026-03-02"),
				Arguments.of(Map.of("startDate", ""), "Write a date such as 2026-03-02"),
				Arguments.of(Map.of("dateOfBirth", "2008-03-01"), "18 or older"),
				Arguments.of(Map.of("locality", "\0"), "Give 'locality' as text"),
				Arguments.of(Map.of("legalStatus", "X9"), "Write one of the codes"),
				Arguments.of(Map.of("initials", "Alexander"), "Give initials only"),
				Arguments.of(Map.of("team", "team-9"), "There is no 'team-9'."),
				Arguments.of(Map.of("socialWorker", "nobody"), "There is no 'nobody'."));
	}

	@Test
	void aSecondOpenPeriodIsRefused() {
		assertThat(submit("worker-1", BASES.get(0), Map.of()).status()).isEqualTo(200);
		Map<String, List<String>> before = this.traces.of(this.child);
		Answer second = submit("worker-1", BASES.get(0), Map.of("startDate", "2026-03-01"));
		assertThat(second.status()).isEqualTo(400);
		assertThat(second.json().get("message").asText()).contains("that period of care is open. End it first");
		Answer same = submit("worker-1", BASES.get(0), Map.of());
		assertThat(same.status()).isEqualTo(400);
		assertThat(same.json().get("message").asText()).contains("recorded already. Nothing was changed.");
		assertThat(this.traces.of(this.child)).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "officer-1", "head", "admin" })
	void whoMayNotRecordChildrenIsRefused(String user) {
		Answer answer = submit(user, BASES.get(0), Map.of());
		assertThat(answer.status()).as(answer.body()).isIn(403, 404);
		assertThat(this.traces.of(this.child).values()).allMatch(List::isEmpty);
	}

	@ParameterizedTest
	@ValueSource(strings = { "allocate-iro", "deliver-letter" })
	void noOtherProcessIsStartedByAForm(String process) {
		for (String user : List.of("manager", "worker-1", "support", "admin")) {
			Answer answer = this.callers.person(user)
				.post("/engine-rest/process-definition/key/%s/submit-form".formatted(process),
						"{\"variables\": {}, \"businessKey\": \"%s\"}".formatted(this.child));
			assertThat(answer.status()).as(answer.body()).isIn(403, 404);
		}
		assertThat(this.traces.of(this.child).values()).allMatch(List::isEmpty);
	}

	private Answer submit(String user, String base, Map<String, String> changed) {
		Map<String, String> values = new HashMap<>(Map.of("childRef", this.child, "initials", "AB", "dateOfBirth",
				"2016-05-04", "startDate", "2026-03-02", "startTime", "08:00", "legalStatus", "V2"));
		values.putAll(changed);
		Visitor visitor = this.callers.person(user);
		visitor.get("/camunda/app/tasklist/default/");
		return visitor.post(base + "/process-definition/key/look-after-child/submit-form", body(values));
	}

	private static String body(Map<String, String> values) {
		try {
			return new ObjectMapper().writeValueAsString(Map.of("businessKey", "ANOTHER", "variables",
					values.entrySet()
						.stream()
						.collect(Collectors.toMap(Map.Entry::getKey, (it) -> Map.of("value", it.getValue())))));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
