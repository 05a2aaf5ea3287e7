package org.iroengine.scenario;

import java.time.LocalDate;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Subject;
import org.iroengine.support.CoverCases;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Edge cases 19 and 20: officers who go, and officers who are ill. */
class CoverAndSuccessorsTest extends CoverCases {

	@Autowired
	ChildAccess access;

	/** 19, as far as it goes without disputes. */
	@Test
	void theSuccessorInheritsTheTasksAndNoClockStops() {
		officer("gone-1", null);
		officer("next-1", null);
		child("EC-19", "gone-1");
		officer("gone-1", LocalDate.of(2026, 3, 6));
		Subject review = new Subject("review", 1900, "EC-19");
		Deadline before = this.deadlines.start("review-first", review, this.clock.instant());
		Task open = iroTask("EC-19");
		at("2026-03-09T09:00:00Z");
		look("gone-1");
		assertThat(successors("EC-19")).singleElement()
			.extracting(Deadline::dueOn)
			.isEqualTo(LocalDate.of(2026, 3, 13));
		reallocate("gone-1", "next-1", "EC-19");
		decided("gone-1");
		workOff("EC-19");
		assertThat(holder(open)).isEqualTo("next-1");
		assertThat(successors("EC-19")).singleElement().extracting(Deadline::state).isEqualTo(DeadlineState.MET);
		assertThat(this.deadlines.required(review, "review-first")).isEqualTo(before);
		assertThat(reads("gone-1", "EC-19")).isFalse();
		assertThat(reads("next-1", "EC-19")).isTrue();
	}

	/** 20. */
	@Test
	void anIroWhoIsIllOverTheReviewIsCoveredAndStaysTheIro() {
		officer("ill-1", null);
		officer("well-1", null);
		child("EC-20", "ill-1");
		long allocation = this.allocations.current("EC-20").orElseThrow().id();
		Task open = iroTask("EC-20");
		absent("ill-1", "2026-03-02", "2026-03-30", null);
		look("ill-1");
		cover("ill-1", "well-1", "2026-03-02", "2026-03-30", "EC-20");
		decided("ill-1");
		workOff("EC-20");
		assertThat(reads("well-1", "EC-20")).isTrue();
		assertThat(reads("ill-1", "EC-20")).isTrue();
		as("well-1", UserGroup.IRO, () -> this.tasks.complete(open.getId()));
		assertThat(this.jdbc.sql("select facts::text from audit where child_ref = 'EC-20' and action = ?")
			.param("acted for the IRO")
			.query(String.class)
			.single()).contains("well-1", "\"insteadOf\": \"ill-1\"");
		assertThat(this.allocations.current("EC-20").orElseThrow().id()).isEqualTo(allocation);
		at("2026-03-30T22:59:59Z");
		assertThat(reads("well-1", "EC-20")).isTrue();
		at("2026-03-30T23:00:00Z");
		assertThat(reads("well-1", "EC-20")).isFalse();
	}

	private boolean reads(String officer, String childRef) {
		boolean[] answer = new boolean[1];
		as(officer, UserGroup.IRO, () -> answer[0] = this.access.mayRead(childRef));
		return answer[0];
	}

}
