package org.iroengine.policy.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.policy.Policy;

/** Tells Tasklist and Cockpit, which read scripts, the council's name of the service. */
@RestController
class ServiceNameController {

	private final Policy policy;

	private final ObjectMapper json;

	ServiceNameController(Policy policy, ObjectMapper json) {
		this.policy = policy;
		this.json = json;
	}

	@GetMapping(path = "/frame/service.js", produces = "text/javascript;charset=UTF-8")
	String name() throws JsonProcessingException {
		String name = this.json.writeValueAsString(this.policy.texts().get("service.name"));
		return "export const SERVICE_NAME = %s;\n".formatted(name);
	}

}
