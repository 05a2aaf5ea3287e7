package org.iroengine.review.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.review.Chairing;
import org.iroengine.review.Checklists;
import org.iroengine.review.ChildWishes;
import org.iroengine.review.Convening;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingState;
import org.iroengine.review.Meetings;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.review.WrittenChecklist;
import org.iroengine.support.Casework;
import org.iroengine.support.Household;
import org.iroengine.support.ModelFile;
import org.iroengine.support.ReviewCases;
import org.iroengine.web.UserGroup;

/** What tests of the process that convenes a meeting have in common. */
@Import({ Household.class, ReviewCases.class })
abstract class ConveningPaths extends Casework {

	static final ModelFile MODEL = ModelFile.of("review", Convening.PROCESS);

	static final String BOOK = MODEL.id("Book the review");

	static final String SEND = MODEL.id("Send the checklist of the month");

	static final String FILL_IN = MODEL.id("Fill in the checklist");

	@Autowired
	ReviewCases cases;

	@Autowired
	Reviews reviews;

	@Autowired
	Meetings meetings;

	@Autowired
	Checklists checklists;

	@Autowired
	Deadlines deadlines;

	@BeforeEach
	void mondayMorning() {
		at("2026-03-02T09:00:00Z");
		this.jdbc.sql("update meeting set state = 'DROPPED' where state = 'BOOKED' and child_ref !~ '^(CR|BR)-'")
			.update();
	}

	void at(String instant) {
		this.clock.set(Instant.parse(instant));
	}

	/** The first review is to be booked; it is due on Monday 30 March. */
	Review first(String childRef) {
		Review open = this.cases.open(childRef);
		workOff(childRef);
		return open;
	}

	/** The first was held on 23 March; the second is to be booked and due on 23 June. */
	Review second(String childRef) {
		Review held = this.cases.held(childRef, LocalDate.of(2026, 3, 23));
		at("2026-03-23T16:00:00Z");
		this.meetings.open(held.id())
			.ifPresent((open) -> this.meetings.close(open.id(), MeetingState.DROPPED, "held otherwise"));
		Review next = this.reviews.open(held.periodId());
		workOff(childRef);
		return next;
	}

	static Map<String, Object> on(String day) {
		return Map.of("offer", day, "minutes", 15, "venueCategory", "SCHOOL", "venue", "A school");
	}

	static Map<String, Object> other(String day) {
		return with(on(day), Map.of("offer", "other", "day", day));
	}

	static Map<String, Object> with(Map<String, Object> values, Map<String, Object> more) {
		Map<String, Object> all = new HashMap<>(values);
		all.putAll(more);
		return all;
	}

	/** The IRO completes the task that is theirs. */
	void book(String childRef, Map<String, Object> values) {
		Task task = task(childRef, BOOK);
		Map<String, Object> timed = with(Map.of("time", time(childRef)), values);
		as("officer-1", UserGroup.IRO, () -> this.tasks.complete(task.getId(), timed));
		workOff(childRef);
	}

	/** Another for each child, for they have one officer: 09:15 for the first. */
	private static String time(String childRef) {
		int quarters = Integer.parseInt(childRef.replaceAll(".*-", ""));
		return "%d:%02d".formatted(9 + quarters / 4, quarters % 4 * 15);
	}

	Meeting meeting(Review review) {
		List<Meeting> all = this.meetings.of(review.id());
		return all.get(all.size() - 1);
	}

	Deadline due(Review review, String rule) {
		return this.meetings.due(meeting(review).id(), rule);
	}

	void giveBack(Review review) {
		this.checklists.answer(meeting(review).id(), answers(review.childRef()), null, false);
	}

	static WrittenChecklist answers(String childRef) {
		return new WrittenChecklist(List.of(Participant.of(childRef, ParticipantRole.PARENT, "A parent")), List.of(),
				new ChildWishes("My aunt", null, "After school", null, Chairing.CO_CHAIR), true, "At school");
	}

}
