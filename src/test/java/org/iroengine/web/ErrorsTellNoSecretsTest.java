package org.iroengine.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with a request is told; how the product is built is not. */
@ServerTest
class ErrorsTellNoSecretsTest {

	private static final String CHILDREN = "/api/looked-after-children";

	private static final Pattern SECRET = Pattern
		.compile("Exception|Error:|\\b(org|com|java|jakarta)\\.[a-z]|\\.java\\b|\\tat |\"trace\"|SQL|insert into");

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	private Visitor worker;

	@BeforeEach
	void moveIn() {
		this.authority.move();
		this.worker = this.callers.person("worker-1");
	}

	@ParameterizedTest
	@MethodSource("wrongBodies")
	void aWrongBodyIsTheCallersFault(String body) {
		Answer answer = this.worker.post(CHILDREN, body);
		assertThat(answer.status()).as(answer.body()).isEqualTo(400);
		assertPlain(answer);
	}

	static Stream<String> wrongBodies() {
		return Stream.of("{", "[]", "null", "5", "\"x\"", "{\"name\": \"x\"}", "{\"childRef\": {}}",
				"{\"siblings\": \"x\"}", child("siblings", "[null]"), child("needs", "[null]"),
				child("needs", "[\"\\u0000\"]"), child("locality", "\"\\u0000\""), child("initials", "\"A\\u0000\""),
				child("childRef", "\"A\\u0000\""), child("childRef", "\"" + "x".repeat(41) + "\""),
				child("dateOfBirth", "\"-999999999-01-01\""), child("becameLookedAfterAt", "\"-999999999-01-01\""),
				child("becameLookedAfterAt", "\"+999999999-12-31T23:59:59Z\""), child("team", "\"\\u0000\""),
				child("socialWorker", "\"\\u0000\""), child("legalStatus", "\"'; drop table child; --\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/deadlines?state=x", "/api/deadlines?nope=1", "/api/deadlines?reminders=maybe",
			"/api/letters?state=x", "/api/letters?child=", "/api/deadlines/explain",
			"/api/deadlines/explain?start=x&amount=y&unit=z", "/api/deadlines/explain?rule=x&start=2026-03-02",
			"/api/deadlines/explain?start=2026-03-02&amount=99999999999&unit=days",
			"/api/deadlines/explain?start=%2B999999999-12-31&amount=10000&unit=months" })
	void aWrongParameterIsTheCallersFault(String path) {
		Answer answer = this.worker.get(path);
		assertThat(answer.status()).as(answer.body()).isIn(400, 422);
		assertPlain(answer);
	}

	@Test
	void otherMistakesAreProblemsToo() {
		assertProblem(this.worker.get("/api/nothing"), 404);
		assertProblem(this.worker.call("DELETE", CHILDREN, null), 405);
		assertProblem(this.worker.send("POST", CHILDREN, "x", "text/plain"), 415);
		assertProblem(this.worker.post(CHILDREN + "/NOBODY/end", "{}"), 404);
		assertProblem(this.callers.person("admin").post(CHILDREN, "{}"), 403);
	}

	@Test
	void aBrowserGetsAPageInstead() {
		for (String path : List.of("/nothing", "/actuator", "/error")) {
			Answer answer = this.callers.fresh("worker-1").with("Accept", "text/html").get(path);
			assertThat(answer.status()).as(path).isIn(403, 404, 500);
			assertThat(answer.body()).contains("IRO Engine").doesNotContain("Whitelabel");
			assertPlain(answer);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/children/NOBODY", "/children/NOBODY/start", "/children/NOBODY/end",
			"/children/NOBODY/withdraw", "/children/NOBODY/proceedings", "/allocations/987654/card" })
	void whereThereIsNoSuchChildABrowserGetsAPageToo(String path) {
		Answer answer = this.callers.fresh("manager").with("Accept", "text/html").get(path);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.header("Content-Type")).startsWith("text/html");
		assertThat(answer.body()).contains("IRO Engine").containsAnyOf("There is no such page", "There is no child");
		assertPlain(answer);
	}

	@Test
	void aProgramGetsAProblemWhereThereIsNoSuchChild() {
		assertProblem(this.callers.person("manager").get("/children/NOBODY/start"), 404);
	}

	private static void assertProblem(Answer answer, int status) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).as(answer.body()).startsWith("application/problem+json");
		assertPlain(answer);
	}

	private static void assertPlain(Answer answer) {
		assertThat(SECRET.matcher(answer.body()).find()).as(answer.body()).isFalse();
	}

	private static String child(String field, String value) {
		return """
				{"childRef": "ERR-1", "dateOfBirth": "2016-05-04", "becameLookedAfterAt": "2026-03-02T08:00",
				 "legalStatus": "V2", "%s": %s}""".formatted(field, value);
	}

}
