package org.iroengine.review.web;

import java.time.Instant;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.review.Holdings;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.review.Participants;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ReviewCases;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

/** Visits to the page of a meeting that is over. */
@ServerTest
@Import(ReviewCases.class)
abstract class HoldReviewVisits {

	static final String WHOLE = "outcome=HELD&date=26/03/2026&time=10:00&category=SCHOOL&participation=PN2"
			+ "&seen=DECLINED&seenOn=20/03/2026&chaired=CO_CHAIRED&who=yes&advocacy=yes&section20=no";

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@Autowired
	MovableClock clock;

	@Autowired
	ReviewCases cases;

	@Autowired
	Household household;

	@Autowired
	Holdings holdings;

	@Autowired
	Meetings meetings;

	@Autowired
	Participants participants;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
	}

	/** A meeting at school that was to be this morning. */
	Meeting held(String childRef) {
		Meeting meeting = this.cases.booked(childRef, "2026-03-26T10:00:00Z");
		this.household.workOff();
		this.clock.set(Instant.parse("2026-03-26T12:00:00Z"));
		return meeting;
	}

	String task(String childRef) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(childRef)
			.taskDefinitionKey("Task_RecordHowTheReviewWasHeld")
			.singleResult()
			.getId();
	}

	static Answer send(Visitor visitor, String task, String form) {
		return visitor.send("POST", "/hold-review", "taskId=" + task + "&" + form, "application/x-www-form-urlencoded");
	}

}
