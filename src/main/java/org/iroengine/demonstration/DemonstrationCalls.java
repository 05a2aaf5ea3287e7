package org.iroengine.demonstration;

import java.util.List;
import java.util.Map;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Calls the product over HTTP, as the Tasklist of an IRO manager does. */
class DemonstrationCalls {

	private static final ParameterizedTypeReference<List<Map<String, Object>>> TASKS = new ParameterizedTypeReference<>() {
	};

	private static final ParameterizedTypeReference<Map<String, Map<String, Object>>> VARIABLES = new ParameterizedTypeReference<>() {
	};

	private final RestClient asManager;

	DemonstrationCalls(int port, String password) {
		this.asManager = client(port, "iro-manager", password);
	}

	/** Confirms whom the rules proposed; answers false while the task is not there. */
	boolean confirm(String childRef) {
		List<Map<String, Object>> tasks = this.asManager.get()
			.uri("/engine-rest/task?processInstanceBusinessKey={childRef}&taskDefinitionKey=Task_ConfirmTheIro",
					childRef)
			.retrieve()
			.body(TASKS);
		tasks.forEach((task) -> confirm((String) task.get("id"), task.get("assignee") != null));
		return !tasks.isEmpty();
	}

	private void confirm(String task, boolean claimed) {
		if (!claimed) {
			post("/engine-rest/task/{task}/claim", task, Map.of("userId", "iro-manager"));
		}
		Map<String, Map<String, Object>> shown = this.asManager.get()
			.uri("/engine-rest/task/{task}/form-variables?variableNames=officer", task)
			.retrieve()
			.body(VARIABLES);
		post("/engine-rest/task/{task}/submit-form", task,
				Map.of("variables", Map.of("officer", Map.of("value", shown.get("officer").get("value")))));
	}

	private void post(String path, String task, Map<String, Object> body) {
		this.asManager.post()
			.uri(path, task)
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.retrieve()
			.onStatus(HttpStatusCode::isError, (request, response) -> {
				throw new IllegalStateException(new String(response.getBody().readAllBytes()));
			})
			.toBodilessEntity();
	}

	private static RestClient client(int port, String user, String password) {
		return RestClient.builder()
			.baseUrl("http://localhost:" + port)
			.defaultHeaders((headers) -> headers.setBasicAuth(user, password))
			.build();
	}

}
