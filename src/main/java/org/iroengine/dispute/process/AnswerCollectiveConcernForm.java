package org.iroengine.dispute.process;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.dispute.CollectiveConcerns;
import org.iroengine.engine.TaskForm;

/**
 * The service manager answers a collective concern; the words go out of the engine at
 * once.
 */
@Component
class AnswerCollectiveConcernForm implements TaskForm {

	static final String TASK = "Task_AnswerTheCollectiveConcern";

	/** What will change. */
	private static final String ANSWER = "collectiveAnswer";

	private final ObjectProvider<CollectiveConcerns> concerns;

	AnswerCollectiveConcernForm(ObjectProvider<CollectiveConcerns> concerns) {
		this.concerns = concerns;
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return Set.of(ANSWER);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		return CollectiveWords.fit(values.get(ANSWER)) ? List.of()
				: List.of("Say what will change in the practice of the team, in at most %d characters."
					.formatted(CollectiveWords.LONGEST));
	}

	@EventListener
	void on(DelegateTask task) {
		if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName()) && TASK.equals(task.getTaskDefinitionKey())) {
			String words = ((String) task.getVariable(ANSWER)).strip();
			task.removeVariable(ANSWER);
			this.concerns.getObject().answer((Long) task.getVariable(RaiseCollectiveConcern.COLLECTIVE_ID), words);
		}
	}

}
