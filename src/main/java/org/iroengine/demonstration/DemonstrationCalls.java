package org.iroengine.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import org.iroengine.allocation.Reassignments;

/** Calls the product over HTTP, as the Tasklist of somebody does. */
class DemonstrationCalls {

	private static final ParameterizedTypeReference<List<Map<String, Object>>> TASKS = new ParameterizedTypeReference<>() {
	};

	private static final ParameterizedTypeReference<Map<String, Map<String, Object>>> VARIABLES = new ParameterizedTypeReference<>() {
	};

	private final RestClient client;

	private final String user;

	DemonstrationCalls(int port, String user, String password) {
		this.user = user;
		this.client = RestClient.builder()
			.baseUrl("http://localhost:" + port)
			.defaultHeaders((headers) -> headers.setBasicAuth(user, password))
			.build();
	}

	/**
	 * Completes the child's task of this kind; answers false while the task is not there.
	 * @param kept the fields that are left as the form shows them
	 */
	boolean complete(String childRef, String kind, Map<String, Object> answers, String... kept) {
		List<Map<String, Object>> tasks = this.client.get()
			.uri("/engine-rest/task?processInstanceBusinessKey={childRef}&taskDefinitionKey={kind}", childRef, kind)
			.retrieve()
			.body(TASKS);
		tasks.forEach((task) -> complete((String) task.get("id"), task.get("assignee") != null, answers, kept));
		return !tasks.isEmpty();
	}

	/** The numbers of the caseloads to decide about. */
	Stream<Long> reassignments() {
		return this.client.get()
			.uri("/engine-rest/task?taskDefinitionKey=Task_DecideCoverOrReallocation")
			.retrieve()
			.body(TASKS)
			.stream()
			.map((task) -> ((Number) shown((String) task.get("id"), Reassignments.VARIABLE)).longValue());
	}

	private void complete(String task, boolean claimed, Map<String, Object> answers, String... kept) {
		if (!claimed) {
			post("/engine-rest/task/{task}/claim", task, Map.of("userId", this.user));
		}
		Map<String, Object> variables = new HashMap<>();
		answers.forEach((name, value) -> variables.put(name, Map.of("value", value)));
		List.of(kept)
			.forEach((name) -> variables.computeIfAbsent(name, (field) -> Map.of("value", shown(task, field))));
		post("/engine-rest/task/{task}/submit-form", task, Map.of("variables", variables));
	}

	private Object shown(String task, String variable) {
		return this.client.get()
			.uri("/engine-rest/task/{task}/form-variables?variableNames={variable}", task, variable)
			.retrieve()
			.body(VARIABLES)
			.get(variable)
			.get("value");
	}

	private void post(String path, String task, Map<String, Object> body) {
		this.client.post()
			.uri(path, task)
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.retrieve()
			.onStatus(HttpStatusCode::isError, (request, response) -> {
				throw new IllegalStateException(new String(response.getBody().readAllBytes()));
			})
			.toBodilessEntity();
	}

}
