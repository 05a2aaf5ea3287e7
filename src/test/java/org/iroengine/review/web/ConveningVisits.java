package org.iroengine.review.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.review.Booking;
import org.iroengine.review.Checklists;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingState;
import org.iroengine.review.Meetings;
import org.iroengine.review.Participants;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.review.VenueCategory;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ReviewCases;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

/** Meetings to convene, and the people who reach the pages about them. */
@ServerTest
@Import(ReviewCases.class)
abstract class ConveningVisits {

	static final String PARENT = "name-0=A+parent&role-0=parent&mail-0=parent%40example.org&knows-0=yes&agreed=yes";

	private static final AtomicInteger TESTS = new AtomicInteger();

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	ReviewCases cases;

	@Autowired
	Reviews reviews;

	@Autowired
	Meetings meetings;

	@Autowired
	Checklists checklists;

	@Autowired
	Participants participants;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Callers callers;

	@Autowired
	MovableClock clock;

	String child;

	@BeforeEach
	void mondayMorning() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.child = "CP-" + TESTS.incrementAndGet();
	}

	/** The first review, booked for 25 March; the checklist is with worker 1. */
	Meeting first() {
		Meeting booked = this.cases.booked(this.child, "2026-03-25T10:00:00Z");
		this.household.workOff();
		return booked;
	}

	/** The second review, booked for 1 June; the checklist waits for its month. */
	Meeting second() {
		Review held = this.cases.held(this.child, LocalDate.of(2026, 3, 2));
		this.meetings.open(held.id())
			.ifPresent((open) -> this.meetings.close(open.id(), MeetingState.DROPPED, "held otherwise"));
		Meeting wanted = this.meetings.open(this.reviews.open(held.periodId()).id()).orElseThrow();
		Meeting booked = this.meetings.book(wanted.id(),
				new Booking(Instant.parse("2026-06-01T09:00:00Z"), 60, VenueCategory.SCHOOL, "A school", null));
		this.household.workOff();
		return booked;
	}

	Visitor person(String user) {
		return this.callers.fresh(user).with("Accept", "text/html");
	}

	static String asked(Meeting meeting) {
		return "/asked-of-me/" + meeting.id();
	}

	static Answer post(Visitor visitor, String path, String form) {
		return visitor.send("POST", path, form, "application/x-www-form-urlencoded");
	}

}
