package org.iroengine.allocation.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Lateness;
import org.iroengine.engine.TaskForm;

/** Checks the choice of an officer before the task is completed. */
@Component
class ConfirmAllocationForm implements TaskForm {

	/** The task, in the model. */
	static final String TASK = "Task_ConfirmTheIro";

	private static final int LONGEST_REASON = 2000;

	private final ObjectProvider<Allocations> allocations;

	private final ObjectProvider<Lateness> lateness;

	ConfirmAllocationForm(ObjectProvider<Allocations> allocations, ObjectProvider<Lateness> lateness) {
		this.allocations = allocations;
		this.lateness = lateness;
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return Set.of(AllocateIro.OFFICER, AllocateIro.REASON, AllocateIro.LATENESS);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		if (!fields().stream().map(values::get).allMatch(ConfirmAllocationForm::isText)) {
			return List.of("Give the officer and the reasons as text, each with at most %d characters."
				.formatted(LONGEST_REASON));
		}
		long allocation = (Long) variables.get(AllocateIro.ALLOCATION_ID);
		return Stream.of(this.allocations.getObject()
			.objection(allocation, (String) values.get(AllocateIro.OFFICER), (String) values.get(AllocateIro.REASON)),
				this.lateness.getObject().objection(allocation, (String) values.get(AllocateIro.LATENESS)))
			.flatMap(Optional::stream)
			.toList();
	}

	private static boolean isText(Object value) {
		return value == null || value instanceof String text && text.length() <= LONGEST_REASON;
	}

}
