package org.iroengine.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import org.iroengine.support.Answer;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing answers who has not signed in, but the few pages named here. */
@ServerTest
class EverythingAsksForSignInTest {

	private static final Set<String> OPEN = Set.of("GET /sign-in", "GET /set-password", "GET /diary/x.ics",
			"GET /frame/service.js", "GET /actuator/health", "GET /actuator/health/**");

	/** Answers 204 and ends nothing where there is no session. */
	private static final String SIGN_OUT = "POST /camunda/api/admin/auth/user/default/logout";

	@Autowired
	List<RequestMappingInfoHandlerMapping> mappings;

	@Autowired
	ServletContext servlets;

	@Autowired
	Callers callers;

	@Test
	void everyMappingOfOurOwnAndOfTheActuator() {
		List<Endpoint> all = this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap(EverythingAsksForSignInTest::endpoints)
			.toList();
		assertThat(all).extracting(Endpoint::toString)
			.contains("GET /api/letters", "POST /api/looked-after-children", "GET /", "GET /error", "GET /actuator")
			.containsAll(OPEN);
		assertRefused(all.stream().filter((endpoint) -> !OPEN.contains(endpoint.toString())).toList());
	}

	@Test
	void everyEndpointOfTheEngine() {
		List<Endpoint> all = EngineEndpoints.ofTheEngine().toList();
		assertThat(all).hasSizeGreaterThan(1000)
			.extracting(Endpoint::toString)
			.contains("POST /engine-rest/task/count", "POST /engine-rest/engine/default/deployment/create",
					"GET /camunda/api/engine/engine/default/task/default/rendered-form");
		assertRefused(all);
	}

	@Test
	void everyEndpointOfTheWebApplications() {
		List<Endpoint> all = EngineEndpoints.ofTheWebApplications().toList();
		assertThat(all).extracting(Endpoint::toString)
			.contains("POST /camunda/api/admin/setup/default/user/create",
					"POST /camunda/api/admin/auth/user/default/login/default",
					"POST /camunda/api/cockpit/plugin/base/default/process-instance", SIGN_OUT);
		assertRefused(all.stream().filter((endpoint) -> !SIGN_OUT.equals(endpoint.toString())).toList());
	}

	@Test
	void everyServlet() {
		List<Endpoint> all = this.servlets.getServletRegistrations()
			.values()
			.stream()
			.flatMap((servlet) -> servlet.getMappings().stream())
			.map((mapping) -> mapping.replace("/*", "/anything"))
			.flatMap(EverythingAsksForSignInTest::byEveryMethod)
			.toList();
		assertThat(all).extracting(Endpoint::path)
			.contains("/", "/engine-rest/anything", "/camunda/api/engine/anything", "/camunda/api/cockpit/anything");
		assertRefused(all);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/error", "/nothing", "/actuator/env", "/actuator/health/readiness/db", "/swagger-ui.html",
			"/v3/api-docs", "/engine-rest/openapi.json", "/ENGINE-REST/task", "/Engine-Rest/task", "/camunda",
			"/camunda/", "/camunda/app", "/camunda/app/", "/webjars/", "/api", "/api/letters/", "/engine-rest",
			"/engine-rest/", "/engine-rest/task/", "/sign-in/", "/sign-in/x", "/favicon.ico/x", "/diary/", "/diary/x",
			"/diary/x/y.ics", "/diary.ics", "/x.ics" })
	void whateverElseIsAskedByAnyMethod(String path) {
		assertRefused(byEveryMethod(path).toList());
	}

	@Test
	void aBrowserIsLedToTheSignInPage() {
		Answer answer = this.callers.anonymous().with("Accept", "text/html").get("/");
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.isRefusal()).isTrue();
	}

	private void assertRefused(List<Endpoint> endpoints) {
		assertThat(endpoints).isNotEmpty().allSatisfy((endpoint) -> {
			Answer answer = this.callers.anonymous().call(endpoint.method(), endpoint.path(), null);
			assertThat(answer.isRefusal()).as("%s answers %s", endpoint, answer).isTrue();
		});
	}

	private static Stream<Endpoint> endpoints(RequestMappingInfo mapping) {
		Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
		return mapping.getPatternValues()
			.stream()
			.map((pattern) -> pattern.replaceAll("\\{(?:[^{}]|\\{[^}]*})+}", "x"))
			.flatMap((path) -> (methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name))
				.map((method) -> new Endpoint(method, path)));
	}

	private static Stream<Endpoint> byEveryMethod(String path) {
		return Stream.of(HttpMethod.values())
			.filter((method) -> method != HttpMethod.TRACE)
			.map((method) -> new Endpoint(method.name(), path));
	}

}
