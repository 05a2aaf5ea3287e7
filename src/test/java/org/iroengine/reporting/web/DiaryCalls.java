package org.iroengine.reporting.web;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls of officers and their calendars. It is Monday 2 March 2026, 09:00. */
@ServerTest
@TestPropertySource(properties = "iro.web.address=https://diary.example")
abstract class DiaryCalls {

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
	}

	/** Makes an address on the page; the path that it shows. */
	String address(String officer) {
		String page = this.callers.person(officer).post("/diary/address", "").body();
		assertThat(page).contains("https://diary.example/diary/");
		return page.replaceAll("(?s).*https://diary.example(/diary/[\\w-]+\\.ics).*", "$1");
	}

	Answer fetch(String address) {
		return this.callers.anonymous().get(address);
	}

}
