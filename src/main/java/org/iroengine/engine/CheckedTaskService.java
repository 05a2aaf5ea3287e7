package org.iroengine.engine;

import java.util.Map;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service, with every completion checked first. */
class CheckedTaskService extends TaskServiceImpl {

	private final Submissions submissions;

	CheckedTaskService(Submissions submissions) {
		this.submissions = submissions;
	}

	@Override
	public void complete(String taskId) {
		complete(taskId, Map.of());
	}

	@Override
	public void complete(String taskId, Map<String, Object> variables) {
		this.submissions.checked(this.commandExecutor, taskId, variables, () -> {
			super.complete(taskId, variables);
			return null;
		});
	}

	@Override
	public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables,
			boolean deserializeValues) {
		return this.submissions.checked(this.commandExecutor, taskId, variables,
				() -> super.completeWithVariablesInReturn(taskId, variables, deserializeValues));
	}

}
