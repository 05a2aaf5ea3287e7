package org.iroengine.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.EndOfCare;
import org.iroengine.review.CalledOff;
import org.iroengine.review.Chaired;
import org.iroengine.review.ChildSeen;
import org.iroengine.review.Conduct;
import org.iroengine.review.Holding;
import org.iroengine.review.HoldingRecords;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.MeetingState;
import org.iroengine.review.Meetings;
import org.iroengine.review.Participation;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewRules;
import org.iroengine.review.Reviews;
import org.iroengine.review.SeenWay;
import org.iroengine.review.VenueCategory;
import org.iroengine.support.CoverCases;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two years of one child, with every timer fired at its own time. The dates of the tables
 * were counted by hand from the rules and the bank holidays of England.
 */
class TwoYearsOfReviewsTest extends CoverCases {

	private static final String CHILD = "TWO-YEARS";

	private static final String BOOK = "Task_BookTheReview";

	private static final String RECORD = "Task_RecordHowTheReviewWasHeld";

	@Autowired
	private Reviews reviews;

	@Autowired
	private Meetings meetings;

	@Autowired
	private HoldingRecords holdings;

	@Test
	void firstTwoPartsAdjournedBroughtForwardAnotherIroAndCeased() {
		officer("first-iro", null);
		officer("second-iro", null);
		child(CHILD, "first-iro");
		workOff(CHILD);
		book("first-iro", "2026-03-26", "2026-03-05 2026-03-12 2026-03-23");
		hold("first-iro", MeetingOutcome.HELD);
		book("first-iro", "2026-06-24", "2026-06-03 2026-06-10 2026-06-19");
		hold("first-iro", MeetingOutcome.FIRST_PART);
		book("first-iro", "2026-07-15", "2026-06-24 2026-07-01 2026-07-10");
		hold("first-iro", MeetingOutcome.HELD);
		book("first-iro", "2026-12-15", "2026-11-24 2026-12-01 2026-12-10");
		hold("first-iro", MeetingOutcome.ADJOURNED);
		assertThat(this.reviews.due(open().id(), ReviewRules.ADJOURNED).dueOn()).isEqualTo("2027-01-15");
		book("first-iro", "2026-12-22", "2026-12-01 2026-12-08 2026-12-17");
		hold("first-iro", MeetingOutcome.HELD);
		until("2027-04-06T09:00:00Z");
		this.reviews.bringForward(open().id(), "A serious incident.");
		book("first-iro", "2027-04-29", "2027-04-08 2027-04-15 2027-04-26");
		hold("first-iro", MeetingOutcome.HELD);
		anotherIro();
		book("second-iro", "2027-10-27", "2027-10-06 2027-10-13 2027-10-22");
		hold("second-iro", MeetingOutcome.HELD);
		until("2028-02-01T12:00:00Z");
		assertThat(this.care.end(CHILD, "2028-02-01T10:00", "returned home")).isInstanceOf(EndOfCare.Ended.class);
		workOff(CHILD);
		assertThat(course()).containsExactly(
				// number, state, due, held, completed; decisions, record written,
				// distributed
				"1 HELD 2026-03-30 2026-03-26 2026-03-26 2026-04-02 2026-04-20 2026-04-27",
				"2 HELD 2026-06-26 2026-06-24 2026-07-15 2026-07-22 2026-08-05 2026-08-12",
				"3 HELD 2026-12-24 2026-12-22 2026-12-22 2026-12-31 2027-01-15 2027-01-22",
				"4 HELD 2027-06-22 2027-04-29 2027-04-29 2027-05-07 2027-05-21 2027-05-28",
				"5 HELD 2027-10-29 2027-10-27 2027-10-27 2027-11-03 2027-11-17 2027-11-24",
				"6 NOT_REQUIRED 2028-04-27");
		assertThat(this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(CHILD)
			.processDefinitionKeyIn("look-after-child", "convene-review", "hold-review", "progress-review")
			.count()).isZero();
	}

	/**
	 * The officer books 10:00 at school; the day's clocks: checklist, invitations,
	 * report.
	 */
	private void book(String officer, String day, String clocks) {
		as(officer, UserGroup.IRO, () -> this.tasks.complete(task(CHILD, BOOK).getId(), Map.of("offer", "other", "day",
				day, "time", "10:00", "minutes", 60, "venueCategory", "SCHOOL", "venue", "A school")));
		workOff(CHILD);
		assertThat(Stream.of(ReviewRules.CHECKLIST_BACK, ReviewRules.INVITATIONS, ReviewRules.REPORT)
			.map((rule) -> this.meetings.due(meeting().id(), rule).dueOn().toString())
			.collect(Collectors.joining(" "))).isEqualTo(clocks);
	}

	/** Time passes until the meeting is over, and the officer records it. */
	private void hold(String officer, MeetingOutcome outcome) {
		Meeting meeting = meeting();
		until(meeting.startsAt().plusSeconds(7200).toString());
		boolean held = outcome.isHeld();
		LocalDate day = LondonTime.date(meeting.startsAt());
		Holding holding = new Holding(meeting.id(), outcome, held ? meeting.startsAt() : null,
				held ? VenueCategory.SCHOOL : null, held ? Participation.PN1 : null,
				held ? new Conduct(true, true, true, Chaired.NO, true, true, true) : null, null,
				held ? null : CalledOff.WORKER_ILL, null, false, List.of());
		as(officer, UserGroup.IRO, () -> {
			assertThat(this.holdings.record(holding, held ? new ChildSeen(SeenWay.SEEN, day, null) : null)).isEmpty();
			this.tasks.complete(task(CHILD, RECORD).getId());
		});
		workOff(CHILD);
	}

	private void anotherIro() {
		until("2027-09-06T09:00:00Z");
		officer("first-iro", LocalDate.of(2027, 9, 3));
		look("first-iro");
		reallocate("first-iro", "second-iro", CHILD);
		decided("first-iro");
		workOff(CHILD);
		assertThat(task(CHILD, BOOK).getAssignee()).isEqualTo("second-iro");
	}

	/** Every timer of the child that falls due on the way fires at its own time. */
	private void until(String instant) {
		Instant end = Instant.parse(instant);
		Optional<Job> next = next(end);
		while (next.isPresent()) {
			Instant due = next.get().getDuedate().toInstant();
			this.clock.set(due.isAfter(this.clock.instant()) ? due : this.clock.instant());
			this.management.executeJob(next.get().getId());
			next = next(end);
		}
		this.clock.set(end);
	}

	private Optional<Job> next(Instant end) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(CHILD)
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.flatMap((process) -> this.management.createJobQuery().processInstanceId(process).list().stream())
			.filter((job) -> !job.getDuedate().toInstant().isAfter(end))
			.min(Comparator.comparing(Job::getDuedate));
	}

	private Review open() {
		return this.reviews.openOf(this.care.openPeriod(CHILD).orElseThrow().id()).orElseThrow();
	}

	private Meeting meeting() {
		List<Meeting> all = this.meetings.of(open().id());
		Meeting last = all.get(all.size() - 1);
		assertThat(last.state()).isEqualTo(MeetingState.BOOKED);
		return last;
	}

	private List<String> course() {
		return this.reviews.ofChild(CHILD).stream().map(this::line).toList();
	}

	private String line(Review review) {
		List<String> line = new ArrayList<>(List.of(String.valueOf(review.sequence()), review.state().name(),
				this.reviews.due(review).dueOn().toString()));
		if (review.heldOn() != null) {
			line.addAll(List.of(review.heldOn().toString(), review.completedOn().toString()));
			for (String rule : List.of(ReviewRules.DECISIONS, ReviewRules.RECORD_WRITTEN,
					ReviewRules.RECORD_DISTRIBUTED)) {
				line.add(this.reviews.due(review.id(), rule).dueOn().toString());
			}
		}
		return String.join(" ", line);
	}

}
