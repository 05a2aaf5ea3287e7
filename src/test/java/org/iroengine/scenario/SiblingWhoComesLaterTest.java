package org.iroengine.scenario;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.allocation.Allocations;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.support.Casework;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sibling comes while the first child still waits: the plan for both replaces the
 * proposal for one. The officer first proposed is the IRO of the sibling's parent.
 */
class SiblingWhoComesLaterTest extends Casework {

	private static final String TASK = "Task_ConfirmTheIro";

	@Autowired
	Allocations allocations;

	@Test
	void theTaskOfTheFirstShowsThePlanForBoth() {
		String alone = aSiblingComesWhile("SL-1", false);
		Task first = task("SL-1-A", TASK);
		String together = officer(first);
		assertThat(together).isNotEqualTo(alone).isEqualTo(officer(task("SL-1-B", TASK)));
		assertThat(view(first)).contains("\"proposedId\":\"" + together);
		complete("manager", UserGroup.IRO_MANAGER, first, Map.of("officer", together));
		complete("manager", UserGroup.IRO_MANAGER, task("SL-1-B", TASK), Map.of("officer", together));
		assertThat(this.allocations.current("SL-1-A").orElseThrow().overrideReason()).isNull();
	}

	@Test
	void whoeverIsOnTheTaskOfTheFirstKeepsWhatTheySee() {
		String alone = aSiblingComesWhile("SL-2", true);
		Task first = task("SL-2-A", TASK);
		assertThat(officer(first)).isEqualTo(alone);
		assertThat(view(first)).contains("\"proposedId\":\"" + alone);
		as("manager", UserGroup.IRO_MANAGER, () -> this.tasks.complete(first.getId(), Map.of("officer", alone)));
		assertThat(this.allocations.current("SL-2-A").orElseThrow().officer()).isEqualTo(alone);
	}

	/** Answers the officer proposed for the first child alone. */
	private String aSiblingComesWhile(String family, boolean claimed) {
		comes(family + "-A", List.of(), List.of());
		Task first = task(family + "-A", TASK);
		String alone = officer(first);
		comes(family + "-P", List.of(), List.of());
		complete("manager", UserGroup.IRO_MANAGER, task(family + "-P", TASK),
				Map.of("officer", alone, "reason", "knows the family"));
		if (claimed) {
			as("manager", UserGroup.IRO_MANAGER, () -> this.tasks.claim(first.getId(), "manager"));
		}
		comes(family + "-B", List.of(family + "-A"), List.of(family + "-P"));
		return alone;
	}

	private void comes(String ref, List<String> siblings, List<String> parents) {
		this.care.arrive(new ComingIntoCare(ref, "2016-05-04", "2026-03-02T08:00", null, "V2", "AB", null, "team-1",
				"worker-1", siblings, List.of(), parents));
		workOff(ref);
	}

	private String officer(Task task) {
		return (String) this.tasks.getVariable(task.getId(), "officer");
	}

	private String view(Task task) {
		return this.tasks.getVariable(task.getId(), "view").toString();
	}

}
