package org.iroengine.allocation.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.AllocationViews;
import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Proposal;

/**
 * Proposes for a child, and shows the siblings' tasks the plan that is for all of them.
 */
@Component
class SiblingTasks {

	private final Allocations allocations;

	private final AllocationViews views;

	private final ObjectProvider<TaskService> tasks;

	private final ObjectProvider<RuntimeService> runtime;

	SiblingTasks(Allocations allocations, AllocationViews views, ObjectProvider<TaskService> tasks,
			ObjectProvider<RuntimeService> runtime) {
		this.allocations = allocations;
		this.views = views;
		this.tasks = tasks;
		this.runtime = runtime;
	}

	/** Whoever is on a sibling's task already keeps what they see. */
	Proposal propose(long allocationId) {
		Map<Long, String> free = free(this.allocations.siblings(allocationId));
		Proposal proposal = this.allocations.propose(allocationId, free.keySet());
		free.forEach(this::show);
		return proposal;
	}

	/** Where the tasks are that nobody is on, by the number of the request. */
	private Map<Long, String> free(Collection<Long> siblings) {
		Map<Long, String> free = new HashMap<>();
		siblings.forEach((id) -> this.tasks.getObject()
			.createTaskQuery()
			.taskDefinitionKey(ConfirmAllocationForm.TASK)
			.processVariableValueEquals(AllocateIro.ALLOCATION_ID, id)
			.taskUnassigned()
			.list()
			.stream()
			.map(Task::getExecutionId)
			.forEach((execution) -> free.put(id, execution)));
		return free;
	}

	private void show(long allocationId, String execution) {
		Map<String, Object> shown = new HashMap<>();
		shown.put(AllocateIro.OFFICER,
				this.allocations.proposal(allocationId).first().map(Proposal.Candidate::officer).orElse(null));
		shown.put("view", SpinValues.jsonValue(this.views.json(allocationId)).create());
		this.runtime.getObject().setVariables(execution, shown);
	}

}
