package org.iroengine.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.engine.EngineUsers;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.EngineTest;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs sign in with every call, without a session and without a browser's prompt. */
@ServerTest
class ProgramsTest {

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@Autowired
	EngineUsers users;

	@BeforeEach
	void moveIn() {
		this.authority.move();
		this.users.createIfMissing(new EngineUsers.NewUser("clumsy-system", "C", "S", null), EngineTest.PASSWORD,
				List.of(UserGroup.SERVICE_ACCOUNT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/letters", "/api/deadlines", "/engine-rest/task" })
	void aServiceAccountIsAnsweredWithoutASession(String path) {
		Answer answer = this.callers.program("case-system").get(path);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
	}

	@Test
	void aServiceAccountNeedsNoToken() {
		Answer answer = this.callers.program("case-system").post("/api/looked-after-children", "{}");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().get("faults")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "worker-1", "officer-1", "admin" })
	void aPersonDoesNotUseBasic(String user) {
		for (String path : new String[] { "/api/letters", "/engine-rest/task", "/api/nothing" }) {
			assertProblem(this.callers.program(user).get(path), 403);
		}
	}

	@Test
	void aWrongPasswordIsToldWithoutAPrompt() {
		for (String header : new String[] { "Basic Y2x1bXN5LXN5c3RlbTp3cm9uZw==", "Basic bm9ib2R5Ong=", "Basic !!",
				"Basic ", "basic Y2x1bXN5LXN5c3RlbQ==" }) {
			Answer answer = this.callers.anonymous().with("Authorization", header).get("/api/letters");
			assertProblem(answer, 401);
			assertThat(answer.headers().allValues("WWW-Authenticate")).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/", "/camunda/app/tasklist/default/", "/camunda/api/engine/engine/default/task", "/actuator" })
	void basicOpensNothingButTheTwoInterfaces(String path) {
		assertThat(this.callers.program("case-system").get(path).isRefusal()).isTrue();
	}

	@Test
	void anotherSchemeIsNoSignIn() {
		assertProblem(this.callers.anonymous().with("Authorization", "Bearer x").get("/api/letters"), 401);
	}

	@Test
	void whoHasNotSignedInIsToldHow() {
		Answer answer = this.callers.anonymous().get("/api/letters");
		assertProblem(answer, 401);
		assertThat(answer.json().get("detail").asText()).contains("/sign-in", "service account");
	}

	private static void assertProblem(Answer answer, int status) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.json().get("detail").asText()).isNotBlank();
	}

}
