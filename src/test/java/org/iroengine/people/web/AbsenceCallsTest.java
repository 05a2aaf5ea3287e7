package org.iroengine.people.web;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.people.People;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Absences are recorded by those who run the service. */
@ServerTest
class AbsenceCallsTest {

	private static final String PATH = "/api/people/head/absences";

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@Autowired
	People people;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void moveIn() {
		this.authority.move();
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "support", "admin" })
	void anAbsenceIsRecorded(String user) {
		String day = "2030-01-0" + user.length();
		Answer answer = this.callers.person(user)
			.post(PATH, "{\"from\": \"%s\", \"to\": \"09/01/2030\", \"deputy\": \"manager\"}".formatted(day));
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		assertThat(this.callers.person(user).get(PATH).json().findValuesAsText("from")).contains(day);
		assertThat(this.people.worksOn("head", LocalDate.of(2030, 1, 8))).isFalse();
		assertThat(this.people.worksOn("head", LocalDate.of(2030, 1, 10))).isTrue();
		assertThat(this.jdbc.sql("select facts::text from audit where actor = ? and action = 'recorded absent'")
			.param(user)
			.query(String.class)
			.list()).anyMatch((facts) -> facts.contains(day));
	}

	@ParameterizedTest
	@CsvSource({ "from,31/02/2030,2030-03-01,manager", "from,,2030-03-01,manager", "to,2030-03-01,2030-02-01,manager",
			"deputy,2030-02-01,2030-02-02,head", "deputy,2030-02-01,2030-02-02,nobody",
			"deputy,2030-02-01,2030-02-02,\\u0000" })
	void aWrongOneIsRefused(String field, String from, String to, String deputy) {
		Answer answer = this.callers.person("manager")
			.post(PATH, "{\"from\": \"%s\", \"to\": \"%s\", \"deputy\": \"%s\"}".formatted(from, to, deputy));
		assertThat(answer.status()).as(answer.body()).isEqualTo(400);
		assertThat(answer.json().get("faults").findValuesAsText("field")).containsExactly(field);
	}

	@Test
	void nobodyKnownIsNotFound() {
		assertThat(this.callers.person("manager").get("/api/people/nobody/absences").status()).isEqualTo(404);
		assertThat(this.callers.person("manager").post("/api/people/nobody/absences", "{}").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-1", "officer-1", "lead-1" })
	void nobodyElseMay(String user) {
		assertThat(this.callers.person(user).get(PATH).status()).isEqualTo(403);
		assertThat(this.callers.person(user).post(PATH, "{}").status()).isEqualTo(403);
	}

}
