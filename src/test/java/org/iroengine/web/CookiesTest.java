package org.iroengine.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.EngineTest;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a database is configured, cookies travel over TLS alone, and what browsers may do
 * with answers is said.
 */
@ServerTest
class CookiesTest {

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@BeforeEach
	void moveIn() {
		this.authority.move();
	}

	@Test
	void noScriptReadsTheSession() {
		Answer answer = this.callers.anonymous().signIn("worker-1", EngineTest.PASSWORD);
		assertThat(answer.headers().allValues("Set-Cookie")).filteredOn((line) -> line.contains("SESSION"))
			.singleElement()
			.asString()
			.startsWith("IRO-SESSION=")
			.contains("Path=/; Secure; HttpOnly; SameSite=Lax");
	}

	@Test
	void ourPagesReadTheirToken() {
		Answer answer = this.callers.anonymous().get("/sign-in");
		assertThat(answer.cookies("IRO-XSRF-TOKEN=")).singleElement()
			.asString()
			.contains("Path=/; Secure; SameSite=Lax")
			.doesNotContain("HttpOnly");
	}

	@Test
	void theWebApplicationsReadTheirs() {
		Answer answer = this.callers.fresh("worker-1").get("/camunda/app/tasklist/default/");
		assertThat(answer.cookies("XSRF-TOKEN=")).singleElement()
			.asString()
			.contains("Path=/camunda", "Secure", "SameSite=Lax");
	}

	@Test
	void pagesAreNotKeptFramedOrGuessedAt() {
		Visitor visitor = this.callers.person("worker-1");
		for (String path : new String[] { "/sign-in", "/", "/api/letters" }) {
			Answer answer = visitor.get(path);
			assertThat(answer.header("Cache-Control")).contains("no-store");
			assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(answer.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
			assertThat(answer.header("Server")).isEmpty();
		}
	}

}
