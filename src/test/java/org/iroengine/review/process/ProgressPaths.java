package org.iroengine.review.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.StartMoves;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.support.Casework;
import org.iroengine.support.Household;
import org.iroengine.support.ModelFile;
import org.iroengine.support.ReviewCases;
import org.iroengine.web.UserGroup;

/** What tests of the process between two reviews have in common. */
@Import({ Household.class, ReviewCases.class })
abstract class ProgressPaths extends Casework {

	static final ModelFile MODEL = ModelFile.of("review", ProgressReview.PROCESS);

	static final String DO = MODEL.id("Do the mid-point review");

	static final String OPENS = MODEL.id("Window opens");

	@Autowired
	ReviewCases cases;

	@Autowired
	Reviews reviews;

	@Autowired
	Deadlines deadlines;

	@Autowired
	StartMoves starts;

	@BeforeEach
	void onMonday() {
		at("2026-03-02T09:00:00Z");
	}

	/** The first review was held, and the second is open. */
	Review held(String childRef) {
		Review first = this.cases.held(childRef, LocalDate.of(2026, 3, 30));
		Review next = this.reviews.open(first.periodId());
		workOff(childRef);
		return next;
	}

	Review windowOpen(String childRef) {
		Review next = held(childRef);
		at("2026-04-23T08:00:00Z");
		workOff(childRef);
		return next;
	}

	void done(String childRef, Map<String, Object> values) {
		Map<String, Object> all = new HashMap<>(Map.of("decisions", "some", "socialWorker", "spoken", "file", "read",
				"progressNote", "School is settled.", "progress", "on-track"));
		all.putAll(values);
		complete("officer-1", UserGroup.IRO, task(childRef, DO), all);
	}

	Deadline clock(Review review, String rule) {
		return this.deadlines.required(review.subject(), rule);
	}

	String note(Review review, String what) {
		return this.jdbc.sql("select %s from midpoint_note where review_id = ?".formatted(what))
			.param(review.id())
			.query(String.class)
			.single();
	}

	long running(String childRef) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(ProgressReview.PROCESS)
			.processInstanceBusinessKey(childRef)
			.count();
	}

	void at(String instant) {
		this.clock.set(Instant.parse(instant));
	}

}
