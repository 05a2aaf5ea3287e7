package org.iroengine.engine;

import java.util.Map;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The engine's form service, with every submission checked first and start forms turned
 * into operations.
 */
class CheckedFormService extends FormServiceImpl {

	private final Submissions submissions;

	CheckedFormService(Submissions submissions) {
		this.submissions = submissions;
	}

	@Override
	public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> values) {
		String processKey = this.commandExecutor.execute((command) -> startableProcess(command, processDefinitionId));
		return instance(processKey, this.submissions.start(processKey, values));
	}

	/** A business key from outside is ignored: it is the child's reference, always. */
	@Override
	public ProcessInstance submitStartForm(String processDefinitionId, String businessKey, Map<String, Object> values) {
		return submitStartForm(processDefinitionId, values);
	}

	@Override
	public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> values) {
		return submitStartForm(processDefinitionId, Map.copyOf(values));
	}

	@Override
	public ProcessInstance submitStartFormData(String processDefinitionId, String businessKey,
			Map<String, String> values) {
		return submitStartForm(processDefinitionId, Map.copyOf(values));
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> values) {
		check(taskId, values);
		Submissions.alone(() -> {
			super.submitTaskForm(taskId, values);
			return null;
		});
	}

	@Override
	public void submitTaskFormData(String taskId, Map<String, String> values) {
		submitTaskForm(taskId, Map.copyOf(values));
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> values,
			boolean deserializeValues) {
		check(taskId, values);
		return Submissions.alone(() -> super.submitTaskFormWithVariablesInReturn(taskId, values, deserializeValues));
	}

	private void check(String taskId, Map<String, Object> values) {
		this.commandExecutor.execute((command) -> command.runWithoutAuthorization(
				() -> this.submissions.checkTask(command, taskId, (values != null) ? values : Map.of())));
	}

	/** The process of the definition, where the signed-in user may start it. */
	private static String startableProcess(CommandContext command, String definitionId) {
		ProcessDefinitionEntity definition = command.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(definitionId);
		command.getProcessEngineConfiguration()
			.getCommandCheckers()
			.forEach((checker) -> checker.checkCreateProcessInstance(definition));
		return definition.getKey();
	}

	/**
	 * Whoever may start a process is told which one, even where they may not look at
	 * others.
	 */
	private ProcessInstance instance(String process, StartForm.Started started) {
		return this.commandExecutor
			.execute((command) -> command.runWithoutAuthorization(() -> command.getProcessEngineConfiguration()
				.getRuntimeService()
				.createProcessInstanceQuery()
				.processDefinitionKey(process)
				.variableValueEquals(started.variable(), started.value())
				.singleResult()));
	}

}
