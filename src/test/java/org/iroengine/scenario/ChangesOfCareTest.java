package org.iroengine.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import org.iroengine.allocation.Allocations;
import org.iroengine.deadline.CalendarMoveContext;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.run.RunsInTests;
import org.iroengine.support.Casework;
import org.iroengine.support.Household;
import org.iroengine.support.ModelFile;
import org.iroengine.support.ReviewCases;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Care that ends and begins again, a calendar that changes, a server that was down. */
@Import({ CalendarMoveContext.class, RunsInTests.class, Household.class, ReviewCases.class })
@DirtiesContext
class ChangesOfCareTest extends Casework {

	private static final ModelFile RETURN = ModelFile.of("care", "decide-reentry");

	private static final ModelFile REPORT = ModelFile.of("review", "hold-review");

	private static final String DECIDE = RETURN.id("Merge the same-day return?");

	private static final String CONFIRM = ModelFile.of("allocation", "allocate-iro").id("Confirm the IRO");

	@Autowired
	Deadlines deadlines;

	@Autowired
	Allocations allocations;

	@Autowired
	Meetings meetings;

	@Autowired
	ReviewCases cases;

	@Autowired
	CalendarMoveContext people;

	@Autowired
	RunsInTests runs;

	@Test
	void case13BackInCareAfterThreeMonthsEverythingBeginsAnew() {
		arrive("E13", "2026-03-02T08:00");
		workOff("E13");
		confirm("E13", "officer-2");
		Deadline first = deadline("E13", "allocate-iro");
		this.care.end("E13", "2026-03-02T08:30", "returned home");
		this.clock.set(Instant.parse("2026-06-08T09:00:00Z"));
		arrive("E13", "2026-06-08T08:00");
		workOff("E13");
		assertThat(openTasks("E13")).containsExactly(CONFIRM);
		assertThat(deadline("E13", "allocate-iro").dueAt()).isEqualTo("2026-06-10T07:00:00Z");
		assertThat(this.deadlines.required(first.subject(), "allocate-iro")).isEqualTo(first);
		assertThat(this.allocations.current("E13")).isEmpty();
		confirm("E13", "officer-2");
		assertThat(this.allocations.current("E13").orElseThrow().officer()).isEqualTo("officer-2");
		assertThat(this.care.periods("E13")).hasSize(2);
	}

	@Test
	void case30ABankHolidayAnnouncedLateMovesWhatRunsAndLeavesWhatIsDone() {
		backOnTheSameDay("E30-done");
		complete("manager", UserGroup.IRO_MANAGER, task("E30-done", DECIDE),
				Map.of("decision", "keep-apart", "reason", "Asked the team."));
		Deadline done = deadline("E30-done", "reentry-decided");
		backOnTheSameDay("E30-runs");
		assertThat(deadline("E30-runs", "reentry-decided").dueOn()).isEqualTo("2026-03-04");
		long run = this.people.change(List.of("2026-03-03"), List.of());
		this.runs.finish(run);
		assertThat(deadline("E30-runs", "reentry-decided").dueOn()).isEqualTo("2026-03-05");
		assertThat(task("E30-runs", DECIDE).getDueDate()).isEqualTo("2026-03-05T23:59:00Z");
		assertThat(timer("E30-runs", RETURN.id("Decision overdue"))).isEqualTo("2026-03-06T00:00:00Z");
		assertThat(deadline("E30-done", "reentry-decided")).isEqualTo(done);
	}

	@Test
	void case30ABankHolidayAnnouncedLateMovesTheClocksOfAReview() {
		Meeting meeting = this.cases.booked("E30-review", "2026-04-17T09:00:00Z");
		this.cases.booked("E30-sent", "2026-04-17T09:00:00Z");
		workOff("E30-review");
		workOff("E30-sent");
		complete("worker-1", UserGroup.SOCIAL_WORKER,
				task("E30-sent", REPORT.id("Send the report and care plan to the IRO")),
				Map.of("sentOn", "2026-03-02", "place", "Form 12", "planIncluded", "yes"));
		Deadline sent = deadline("E30-sent", "social-work-report");
		assertThat(sent.state()).isEqualTo(DeadlineState.MET);
		assertThat(deadline("E30-review", "social-work-report").dueOn()).isEqualTo("2026-04-14");
		this.runs.finish(this.people.change(List.of("2026-04-15"), List.of()));
		assertThat(deadline("E30-review", "social-work-report").dueOn()).isEqualTo("2026-04-13");
		assertThat(task("E30-review", REPORT.id("Send the report and care plan to the IRO")).getDueDate())
			.isEqualTo("2026-04-13T22:59:00Z");
		assertThat(timer("E30-review", REPORT.id("Report overdue"))).isEqualTo("2026-04-13T23:00:00Z");
		assertThat(deadline("E30-review", "review-first").dueOn()).as("before the holiday").isEqualTo("2026-03-30");
		assertThat(deadline("E30-sent", "social-work-report")).as("a recorded verdict").isEqualTo(sent);
		assertThat(this.meetings.get(meeting.id()).startsAt()).isEqualTo("2026-04-17T09:00:00Z");
	}

	@Test
	void case31TheServerWasDownOverEveryDeadlineAndNothingIsSkipped() {
		backOnTheSameDay("E31");
		Instant due = deadline("E31", "reentry-decided").dueAt();
		this.clock.set(Instant.parse("2026-03-16T09:00:00Z"));
		workOff("E31");
		assertThat(deadline("E31", "allocate-iro").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(deadline("E31", "allocate-iro").dueAt()).isEqualTo("2026-03-04T08:00:00Z");
		assertThat(deadline("E31", "reentry-decided").state()).isEqualTo(DeadlineState.MISSED);
		assertThat(deadline("E31", "reentry-decided").dueAt()).isEqualTo(due);
		assertThat(letters("E31")).as("one letter, of the latest line that has passed, says it all")
			.containsOnlyOnce("allocation-guidance-passed to head")
			.doesNotContain("allocation-breached to head");
		assertThat(openTasks("E31")).contains(CONFIRM, DECIDE);
	}

	private void backOnTheSameDay(String childRef) {
		arrive(childRef, "2026-03-01T10:00");
		workOff(childRef);
		this.care.end(childRef, "2026-03-02T07:00", "returned home");
		arrive(childRef, "2026-03-02T08:00");
		workOff(childRef);
	}

	private void confirm(String childRef, String officer) {
		complete("manager", UserGroup.IRO_MANAGER, task(childRef, CONFIRM),
				Map.of("officer", officer, "reason", "Knows the family."));
	}

	/** The latest of the child's deadlines for the rule. */
	private Deadline deadline(String childRef, String rule) {
		return this.deadlines.list(new DeadlineFilter(childRef, null, false))
			.stream()
			.filter((deadline) -> deadline.rule().equals(rule))
			.reduce((earlier, later) -> (earlier.id() > later.id()) ? earlier : later)
			.orElseThrow();
	}

}
