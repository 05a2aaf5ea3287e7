package org.iroengine.engine;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
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
		return this.commandExecutor.execute((command) -> start(command, processDefinitionId, values));
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

	private ProcessInstance start(CommandContext command, String definitionId, Map<String, Object> values) {
		ProcessDefinitionEntity definition = command.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(definitionId);
		for (CommandChecker checker : command.getProcessEngineConfiguration().getCommandCheckers()) {
			checker.checkCreateProcessInstance(definition);
		}
		return command
			.runWithoutAuthorization(() -> instance(command.getProcessEngineConfiguration().getProcessEngine(),
					this.submissions.start(definition.getKey(), values)));
	}

	private static ProcessInstance instance(ProcessEngine engine, String id) {
		return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(id).singleResult();
	}

}
