package org.iroengine.dispute.process;

import java.util.ArrayList;
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
 * The IRO manager sends a collective concern or not; the words go out of the engine at
 * once.
 */
@Component
class DecideOnCollectiveConcernForm implements TaskForm {

	static final String TASK = "Task_DecideOnACollectiveConcern";

	/** What the service manager is asked, or why not now. */
	private static final String WORDS = "collectiveWords";

	private final ObjectProvider<CollectiveConcerns> concerns;

	DecideOnCollectiveConcernForm(ObjectProvider<CollectiveConcerns> concerns) {
		this.concerns = concerns;
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return Set.of(RaiseCollectiveConcern.DECISION, WORDS);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		Object decision = values.get(RaiseCollectiveConcern.DECISION);
		if (!RaiseCollectiveConcern.SEND.equals(decision) && !RaiseCollectiveConcern.NOT_NOW.equals(decision)) {
			faults.add("Say whether you send a collective concern.");
		}
		if (!CollectiveWords.fit(values.get(WORDS))) {
			faults.add("Say what the service manager should know and answer, or why not now, in at most %d characters."
				.formatted(CollectiveWords.LONGEST));
		}
		if (RaiseCollectiveConcern.SEND.equals(decision)
				&& this.concerns.getObject().answering(id(variables)).isEmpty()) {
			faults.add(
					"Nobody answers for the service manager of this team, or above. Ask the administrator or an IRO manager to record who does (page Moving in), then send it.");
		}
		return faults;
	}

	@EventListener
	void on(DelegateTask task) {
		if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName()) && TASK.equals(task.getTaskDefinitionKey())) {
			String words = ((String) task.getVariable(WORDS)).strip();
			task.removeVariable(WORDS);
			decide(id(task.getVariables()), (String) task.getVariable(RaiseCollectiveConcern.DECISION), words);
		}
	}

	private void decide(long id, String decision, String words) {
		if (RaiseCollectiveConcern.SEND.equals(decision)) {
			this.concerns.getObject().send(id, words);
		}
		else {
			this.concerns.getObject().notNow(id, words);
		}
	}

	private static long id(Map<String, Object> variables) {
		return (Long) variables.get(RaiseCollectiveConcern.COLLECTIVE_ID);
	}

}
