package org.iroengine.dispute.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Empties what was typed at the level before when a task of a dispute comes up: forms
 * show what their process carries, and a promise of one verdict is none of the next.
 */
@Component
class FreshForms {

	private final ObjectProvider<DisputeForm> forms;

	FreshForms(ObjectProvider<DisputeForm> forms) {
		this.forms = forms;
	}

	@EventListener
	void on(DelegateTask task) {
		if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())) {
			this.forms.stream()
				.filter((form) -> form.task().equals(task.getTaskDefinitionKey()))
				.flatMap((form) -> form.fields().stream())
				.forEach((field) -> task.setVariable(field, null));
		}
	}

}
