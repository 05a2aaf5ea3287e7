package org.iroengine.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls about people, on an application of their own: officers imported here must not be
 * proposed elsewhere. It is Monday 2 March 2026, 09:00.
 */
@ServerTest
@TestPropertySource(properties = "iro.web.address=https://people.example")
abstract class PeopleCalls {

	private static final List<String> TABLES = List.of("person", "team", "management_line", "case_work", "absence",
			"audit", "password_link", "letter", "act_id_user", "act_id_membership");

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	Visitor admin;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.admin = this.callers.person("admin");
	}

	/** How many rows each table has that people are written to. */
	Map<String, Long> written() {
		Map<String, Long> counts = new TreeMap<>();
		TABLES.forEach((table) -> counts.put(table,
				this.jdbc.sql("select count(*) from " + table).query(Long.class).single()));
		return counts;
	}

	List<String> groups(String user) {
		return this.jdbc.sql("select group_id_ from act_id_membership where user_id_ = ? order by 1")
			.param(user)
			.query(String.class)
			.list();
	}

	static Answer ok(Answer answer) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		return answer;
	}

}
