package org.iroengine.review.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.review.Review;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.iroengine.deadline.DeadlineState.MET;
import static org.iroengine.deadline.DeadlineState.MET_LATE;
import static org.iroengine.deadline.DeadlineState.MISSED;
import static org.iroengine.deadline.DeadlineState.NOT_REQUIRED;

/**
 * Each path of the process between two reviews. The first review was held on Monday 30
 * March 2026, so that the second is due on Tuesday 30 June, 92 days later; half of them
 * end on Friday 15 May. Monday 4 and 25 May are bank holidays.
 */
class ProgressReviewPathsTest extends ProgressPaths {

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(ProgressReview.PROCESS, "PR-")).isEqualTo(MODEL.ids());
	}

	@Test
	void onTrack() {
		Review next = windowOpen("PR-01");
		Task task = task("PR-01", DO);
		assertThat(task.getAssignee()).isEqualTo("officer-1");
		assertThat(task.getDueDate()).isEqualTo("2026-06-08T22:59:00Z");
		assertThat(task.getFollowUpDate()).isEqualTo("2026-05-31T23:00:00Z");
		assertThat(this.tasks.getVariable(task.getId(), "view").toString()).contains("PR-01 (AB)", "Mon 30 Mar 2026",
				"Tue 30 Jun 2026", "Mon 8 Jun 2026");
		at("2026-05-15T10:00:00Z");
		done("PR-01", Map.of("doneOn", "2026-05-14"));
		assertThat(clock(next, "midpoint-closes")).extracting(Deadline::state, Deadline::closedAt)
			.containsExactly(MET, Instant.parse("2026-05-13T23:00:00Z"));
		assertThat(clock(next, "midpoint-reminder").state()).isEqualTo(NOT_REQUIRED);
		assertThat(note(next, "decisions || ' ' || social_worker || ' ' || file || ' ' || note || ' ' || progress"))
			.isEqualTo("some spoken read School is settled. on-track");
		assertThat(running("PR-01")).isZero();
		assertThat(audit("PR-01")).contains("officer-1: review mid-point done");
		assertThat(this.jdbc.sql("select facts::text from audit where child_ref = 'PR-01'").query(String.class).list())
			.noneMatch((facts) -> facts.contains("settled"));
	}

	@Test
	void theWindowOpensOnItsDay() {
		Review next = held("PR-02");
		assertThat(clock(next, "midpoint-opens").dueOn()).isEqualTo("2026-04-23");
		assertThat(timer("PR-02", OPENS)).isEqualTo("2026-04-22T23:00:00Z");
		at("2026-04-22T22:59:59Z");
		workOff("PR-02");
		assertThat(openTasks("PR-02")).doesNotContain(DO);
		at("2026-04-22T23:00:00Z");
		workOff("PR-02");
		assertThat(openTasks("PR-02")).contains(DO);
		assertThat(clock(next, "midpoint-opens").state()).isEqualTo(MET);
	}

	@Test
	void concernRaisedInformally() {
		Review next = windowOpen("PR-03");
		at("2026-05-15T10:00:00Z");
		done("PR-03", Map.of("doneOn", "2026-05-15", "progress", "concern", "concernWords", "No school place yet."));
		assertThat(this.jdbc.sql("""
				select kind || ' ' || occasion || ' ' || words from suggested_concern
				where child_ref = 'PR-03' and kind = 'mid-point'
				""").query(String.class).single())
			.isEqualTo("mid-point review-%d No school place yet.".formatted(next.id()));
	}

	@Test
	void remindedThenOverdueThenDone() {
		Review next = windowOpen("PR-04");
		at("2026-06-01T08:00:00Z");
		workOff("PR-04");
		assertThat(letters("PR-04")).contains("midpoint-reminder to officer-1");
		assertThat(clock(next, "midpoint-reminder").state()).isEqualTo(MET);
		at("2026-06-08T23:00:00Z");
		workOff("PR-04");
		assertThat(clock(next, "midpoint-closes").state()).isEqualTo(MISSED);
		assertThat(letters("PR-04")).contains("midpoint-overdue to manager");
		done("PR-04", Map.of("doneOn", "2026-06-09"));
		assertThat(clock(next, "midpoint-closes").state()).isEqualTo(MET_LATE);
	}

	@Test
	void doneInTimeAndRecordedLater() {
		Review next = windowOpen("PR-05");
		at("2026-06-10T10:00:00Z");
		workOff("PR-05");
		done("PR-05", Map.of("doneOn", "2026-06-08"));
		assertThat(clock(next, "midpoint-closes").state()).isEqualTo(MET);
	}

	@Test
	void nextReviewHeldBefore() {
		Review next = windowOpen("PR-06");
		at("2026-05-20T10:00:00Z");
		this.reviews.held(next.id(), LocalDate.of(2026, 5, 20), LocalDate.of(2026, 5, 20));
		assertThat(running("PR-06")).isZero();
		assertThat(clock(next, "midpoint-closes")).extracting(Deadline::state, Deadline::reason)
			.containsExactly(NOT_REQUIRED, "held");
	}

	@Test
	void reviewDropped() {
		Review next = held("PR-07");
		this.reviews.drop(next.periodId(), "ceased to be looked after");
		assertThat(running("PR-07")).isZero();
		assertThat(clock(next, "midpoint-opens").state()).isEqualTo(NOT_REQUIRED);
	}

	@Test
	void careEnded() {
		windowOpen("PR-08");
		at("2026-05-04T10:00:00Z");
		this.care.end("PR-08", "2026-05-04T09:00", "returned home");
		assertThat(running("PR-08")).isZero();
		assertThat(openTasks("PR-08")).doesNotContain(DO);
	}

	/** From 6 April to 6 July are 91 days; 45 of them end on Thursday 21 May. */
	@Test
	void theWindowFollowsTheDueDate() {
		Review next = held("PR-09");
		this.starts.move("PR-09", LondonTime.startOf(LocalDate.of(2026, 3, 30)),
				LondonTime.startOf(LocalDate.of(2026, 4, 6)));
		assertThat(this.reviews.due(next).dueOn()).isEqualTo("2026-07-06");
		assertThat(clock(next, "midpoint-opens").dueOn()).isEqualTo("2026-04-29");
		assertThat(clock(next, "midpoint-closes").dueOn()).isEqualTo("2026-06-12");
		assertThat(clock(next, "midpoint-reminder").dueOn()).isEqualTo("2026-06-05");
		assertThat(timer("PR-09", OPENS)).isEqualTo("2026-04-28T23:00:00Z");
	}

	@Test
	void theOpenTaskFollowsTheDueDate() {
		windowOpen("PR-10");
		this.starts.move("PR-10", LondonTime.startOf(LocalDate.of(2026, 3, 30)),
				LondonTime.startOf(LocalDate.of(2026, 4, 6)));
		assertThat(task("PR-10", DO).getDueDate()).isEqualTo("2026-06-12T22:59:00Z");
		assertThat(task("PR-10", DO).getFollowUpDate()).isEqualTo("2026-06-04T23:00:00Z");
	}

	@Test
	void whereNobodyIsTheIroTheManagersFindIt() {
		held("PR-11");
		this.jdbc.sql("update allocation set ended_at = now() where child_ref = 'PR-11'").update();
		at("2026-04-23T08:00:00Z");
		workOff("PR-11");
		assertThat(task("PR-11", DO).getAssignee()).isNull();
		assertThat(candidates(task("PR-11", DO))).containsExactly("iro-manager");
	}

	@Test
	void noneBeforeTheFirstReviewAndNoneWhoseTimeHasGoneBy() {
		this.cases.open("PR-12");
		assertThat(running("PR-12")).isZero();
		Review first = this.cases.held("PR-13", LocalDate.of(2026, 3, 30));
		at("2026-06-09T08:00:00Z");
		this.reviews.open(first.periodId());
		assertThat(running("PR-13")).isZero();
	}

	@Test
	void whatIsMissingIsAskedForAtOnce() {
		windowOpen("PR-14");
		assertThatThrownBy(() -> complete("officer-1", UserGroup.IRO, task("PR-14", DO),
				Map.of("doneOn", "2026-04-22", "progress", "concern", "concernWords", " ")))
			.hasMessageContaining("from 2026-04-23 to 2026-04-23")
			.hasMessageContaining("how many decisions")
			.hasMessageContaining("spoke with the social worker")
			.hasMessageContaining("read the file")
			.hasMessageContaining("what you found")
			.hasMessageContaining("what your concern is");
	}

}
