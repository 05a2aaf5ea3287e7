package org.iroengine.review.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.review.Booking;
import org.iroengine.review.CalledOff;
import org.iroengine.review.Chaired;
import org.iroengine.review.ChildSeen;
import org.iroengine.review.Conduct;
import org.iroengine.review.Holding;
import org.iroengine.review.HoldingRecords;
import org.iroengine.review.Holdings;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.Meetings;
import org.iroengine.review.Participation;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.review.SeenWay;
import org.iroengine.review.VenueCategory;
import org.iroengine.support.Casework;
import org.iroengine.support.Household;
import org.iroengine.support.ModelFile;
import org.iroengine.support.ReviewCases;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What tests of the process of a meeting have in common: the meeting is on Thursday 26
 * March 2026 at 10:00, so that the report is due on Monday 23 March.
 */
@Import({ Household.class, ReviewCases.class })
abstract class HoldPaths extends Casework {

	static final ModelFile MODEL = ModelFile.of("review", HoldReview.PROCESS);

	static final String SEND = MODEL.id("Send the report and care plan to the IRO");

	static final String SEE = MODEL.id("See the child before the review");

	static final String RECORD = MODEL.id("Record how the review was held");

	static final String WITHOUT = MODEL.id("Hold or adjourn without the report");

	static final String APPROVE = MODEL.id("Approve the second adjournment");

	static final String FEEDBACK = MODEL.id("Ask the child for feedback");

	static final String TEN = "2026-03-26T10:00:00Z";

	static final Map<String, Object> REPORT = Map.of("sentOn", "2026-03-02", "place", "Form 12", "planIncluded", "yes");

	static final ChildSeen SEEN = new ChildSeen(SeenWay.SEEN, LocalDate.of(2026, 3, 20), null);

	@Autowired
	ReviewCases cases;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Holdings holdings;

	@Autowired
	HoldingRecords records;

	@Autowired
	Meetings meetings;

	@Autowired
	Reviews reviews;

	@BeforeEach
	void earlyInMarch() {
		at("2026-03-02T09:00:00Z");
	}

	Meeting booked(String childRef) {
		Meeting meeting = this.cases.booked(childRef, TEN);
		workOff(childRef);
		return meeting;
	}

	void at(String instant) {
		this.clock.set(Instant.parse(instant));
	}

	void send(String childRef, Map<String, Object> values) {
		complete("worker-1", UserGroup.SOCIAL_WORKER, task(childRef, SEND), values);
	}

	void see(String childRef, Map<String, Object> values) {
		complete("officer-1", UserGroup.IRO, task(childRef, SEE), values);
	}

	void decide(String childRef, Map<String, Object> values) {
		complete("officer-1", UserGroup.IRO, task(childRef, WITHOUT), values);
	}

	/** The IRO records the outcome, and whatever follows at once is worked off. */
	void outcome(Meeting meeting, Holding holding) {
		outcome(meeting, holding, new ChildSeen(SeenWay.SEEN, LondonTime.date(meeting.startsAt()), null));
	}

	void outcome(Meeting meeting, Holding holding, ChildSeen seen) {
		as("officer-1", UserGroup.IRO,
				() -> assertThat(this.records.record(holding, holding.outcome().isHeld() ? seen : null)).isEmpty());
		complete("officer-1", UserGroup.IRO, task(meeting.childRef(), RECORD), Map.of());
		workOff(meeting.childRef());
	}

	/** The review was held as booked, whole or as its first part. */
	Holding held(Meeting meeting, MeetingOutcome outcome) {
		return new Holding(meeting.id(), outcome, meeting.startsAt(), VenueCategory.SCHOOL, Participation.PN1,
				new Conduct(true, true, true, Chaired.NO, true, true, false), null, null, null, false, List.of());
	}

	Holding calledOff(Meeting meeting, MeetingOutcome outcome) {
		return new Holding(meeting.id(), outcome, null, null, null, null, null, CalledOff.WORKER_ILL, null, false,
				List.of());
	}

	/** The next try of the review, an hour at school on the day. */
	Meeting bookAgain(Meeting before, String startsAt) {
		Meeting wanted = this.meetings.open(before.reviewId()).orElseThrow();
		Meeting booked = this.meetings.book(wanted.id(),
				new Booking(Instant.parse(startsAt), 60, VenueCategory.SCHOOL, "A school", null));
		workOff(before.childRef());
		return booked;
	}

	Deadline clock(Meeting meeting, String rule) {
		return this.deadlines.required(meeting.subject(), rule);
	}

	Deadline clock(Review review, String rule) {
		return this.deadlines.required(new Subject("review", review.id(), review.childRef()), rule);
	}

	Review review(Meeting meeting) {
		return this.reviews.get(meeting.reviewId());
	}

	List<String> concerns(String childRef) {
		return this.jdbc.sql("select kind || ' ' || words from suggested_concern where child_ref = ?")
			.param(childRef)
			.query(String.class)
			.list();
	}

	/** The fields that are at fault in what the IRO would record. */
	List<String> faults(Holding holding) {
		return this.records.record(holding, SEEN).stream().map(Fault::field).toList();
	}

	Holding at(Meeting meeting, String instant) {
		Holding held = held(meeting, MeetingOutcome.HELD);
		return new Holding(meeting.id(), held.outcome(), Instant.parse(instant), held.category(), held.participation(),
				held.conduct(), null, null, null, false, List.of());
	}

}
