package org.iroengine.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.review.Review;

/** Visits to pages about reviews; each test begins on Monday 2 March 2026. */
@ServerTest
@Import({ ReviewCases.class, DistributionCases.class })
public abstract class ReviewVisits {

	@Autowired
	protected Authority authority;

	@Autowired
	protected Household household;

	@Autowired
	protected ReviewCases cases;

	@Autowired
	protected DistributionCases records;

	@Autowired
	protected Callers callers;

	@Autowired
	protected TaskService tasks;

	@Autowired
	protected MovableClock clock;

	@Autowired
	protected JdbcClient jdbc;

	@BeforeEach
	void mondayMorning() {
		at("2026-03-02T09:00:00Z");
		this.authority.move();
	}

	protected void at(String instant) {
		this.clock.set(Instant.parse(instant));
	}

	/** The first review was held on Monday 16 March, and it is noon of that day. */
	protected Review held(String childRef) {
		at("2026-03-02T09:00:00Z");
		Review review = this.cases.held(childRef, LocalDate.of(2026, 3, 16));
		at("2026-03-16T12:00:00Z");
		this.household.workOff();
		return review;
	}

	/** The only open task of the kind about the child. */
	protected String task(String childRef, String task) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(childRef)
			.taskDefinitionKey("Task_" + task)
			.singleResult()
			.getId();
	}

	protected Answer post(String user, String path, Map<String, String> form) {
		return this.callers.person(user).submit(path, form);
	}

}
