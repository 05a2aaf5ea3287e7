package org.iroengine.allocation.process;

import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who confirms after the 48 hours says why. */
@TestPropertySource(properties = "spring.application.name=independence")
class LatenessPathsTest extends AllocationPaths {

	@Test
	void afterThe48HoursAReasonIsAskedFor() {
		at("2026-03-02T09:00:00Z");
		Task task = needsAnIro("LT-01", MONDAY_EIGHT);
		at("2026-03-04T08:00:01Z");
		assertThatThrownBy(() -> complete(task, Map.of("officer", proposed(task))))
			.hasMessageContaining("The time to allocate has passed. Say why there was no IRO in time");
		this.tasks.setAssignee(task.getId(), null);
		assertThatThrownBy(() -> complete(task, Map.of("officer", proposed(task), "lateness", "tired")))
			.hasMessageContaining("one of late-notification, no-eligible-officer, no-capacity, absence");
		assertThat(this.allocations.current("LT-01")).isEmpty();
		this.tasks.setAssignee(task.getId(), null);
		complete(task, Map.of("officer", proposed(task), "lateness", "absence"));
		assertThat(due("LT-01", "allocate-iro").reason()).isEqualTo("absence");
		assertThat(audit("LT-01")).contains("manager: lateness explained");
	}

	@Test
	void toldTooLateTheReasonIsThereAlready() {
		at("2026-03-02T09:00:00Z");
		Task task = needsAnIro("LT-02", "2026-01-19T10:00");
		assertThat(this.tasks.getVariable(task.getId(), "lateness")).isEqualTo("late-notification");
		complete(task, Map.of("officer", proposed(task), "lateness", "late-notification"));
		assertThat(due("LT-02", "allocate-iro").reason()).isEqualTo("late-notification");
	}

	@Test
	void inTimeNoReasonIsKept() {
		at("2026-03-02T09:00:00Z");
		Task task = needsAnIro("LT-03", MONDAY_EIGHT);
		complete(task, Map.of("officer", proposed(task), "lateness", "absence"));
		assertThat(due("LT-03", "allocate-iro").reason()).isNull();
	}

	private void complete(Task task, Map<String, Object> values) {
		complete("manager", UserGroup.IRO_MANAGER, task, values);
	}

}
