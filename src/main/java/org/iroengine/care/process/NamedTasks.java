package org.iroengine.care.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareVariables;

/**
 * Names the child on each task, for most people may read the tasks that are theirs and
 * not what processes carry.
 */
@Component
class NamedTasks {

	@EventListener
	void on(DelegateTask task) {
		if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName()) && task.hasVariable(CareVariables.CHILD_REF)) {
			task.setVariableLocal(CareVariables.CHILD_REF, task.getVariable(CareVariables.CHILD_REF));
		}
	}

}
