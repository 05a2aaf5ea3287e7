package org.iroengine.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.support.Casework;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Four siblings, two of them born later in care, as far as their allocation goes. */
class SiblingsBornLaterTest extends Casework {

	private static final String CONFIRM = "Task_ConfirmTheIro";

	@Autowired
	Allocations allocations;

	@Autowired
	Deadlines deadlines;

	/** Edge case 14. */
	@Test
	void whoIsBornLaterHasDatesOfTheirOwnAndTheIroOfTheOthers() {
		comes("E14-A", "2018-05-04", "2026-03-02T08:00", List.of());
		comes("E14-B", "2019-06-05", "2026-03-02T08:00", List.of("E14-A"));
		String officer = proposed(task("E14-A", CONFIRM));
		confirm("E14-A", officer);
		confirm("E14-B", officer);
		List<Deadline> before = dates("E14-A");
		this.clock.set(Instant.parse("2026-06-15T09:00:00Z"));
		comes("E14-C", "2026-06-15", "2026-06-15T08:00", List.of("E14-A", "E14-B"));
		comes("E14-D", "2026-06-15", "2026-06-15T08:00", List.of("E14-A", "E14-B", "E14-C"));
		for (String born : List.of("E14-C", "E14-D")) {
			assertThat(proposed(task(born, CONFIRM))).isEqualTo(officer);
			assertThat(view(task(born, CONFIRM))).contains("is the IRO of ", " brothers and sisters");
			assertThat(dates(born)).extracting(Deadline::startedAt).containsOnly(Instant.parse("2026-06-15T07:00:00Z"));
			confirm(born, officer);
		}
		assertThat(dates("E14-A")).isEqualTo(before);
	}

	private void comes(String childRef, String born, String start, List<String> siblings) {
		this.care.arrive(new ComingIntoCare(childRef, born, start, null, "V2", "AB", null, "team-1", "worker-1",
				siblings, List.of()));
		workOff(childRef);
	}

	private void confirm(String childRef, String officer) {
		complete("manager", UserGroup.IRO_MANAGER, task(childRef, CONFIRM), Map.of("officer", officer));
		assertThat(this.allocations.current(childRef)).map(Allocation::overrideReason).isEmpty();
		assertThat(this.allocations.current(childRef)).map(Allocation::officer).contains(officer);
	}

	private List<Deadline> dates(String childRef) {
		return this.deadlines.of(this.allocations.ofChild(childRef).get(0).subject());
	}

	private String proposed(Task task) {
		return (String) this.tasks.getVariable(task.getId(), "officer");
	}

	private String view(Task task) {
		return this.tasks.getVariable(task.getId(), "view").toString();
	}

}
