package org.iroengine.allocation.process;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocations;
import org.iroengine.engine.TaskForm;

/** Checks the choice of an officer before the task is completed. */
@Component
class ConfirmAllocationForm implements TaskForm {

	private static final int LONGEST_REASON = 2000;

	private final ObjectProvider<Allocations> allocations;

	ConfirmAllocationForm(ObjectProvider<Allocations> allocations) {
		this.allocations = allocations;
	}

	@Override
	public String task() {
		return "Task_ConfirmTheIro";
	}

	@Override
	public Set<String> fields() {
		return Set.of(AllocateIro.OFFICER, AllocateIro.REASON);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		if (!isText(values.get(AllocateIro.OFFICER)) || !isText(values.get(AllocateIro.REASON))) {
			return List.of("Give the officer and the reason as text, the reason with at most %d characters."
				.formatted(LONGEST_REASON));
		}
		return this.allocations.getObject()
			.objection((Long) variables.get(AllocateIro.ALLOCATION_ID), (String) values.get(AllocateIro.OFFICER),
					(String) values.get(AllocateIro.REASON))
			.map(List::of)
			.orElse(List.of());
	}

	private static boolean isText(Object value) {
		return value == null || value instanceof String text && text.length() <= LONGEST_REASON;
	}

}
