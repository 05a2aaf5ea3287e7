package org.iroengine.engine;

import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.identity.Authentication;
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
		ProcessEngine engine = this.commandExecutor
			.execute((command) -> command.getProcessEngineConfiguration().getProcessEngine());
		String process = this.commandExecutor.execute((command) -> startable(command, processDefinitionId));
		return withoutUser(engine.getIdentityService(),
				() -> instance(engine, process, this.submissions.start(process, values)));
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
		this.submissions.checked(this.commandExecutor, taskId, values, () -> {
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
		return this.submissions.checked(this.commandExecutor, taskId, values,
				() -> super.submitTaskFormWithVariablesInReturn(taskId, values, deserializeValues));
	}

	/** The key of the process, where the user may start it. */
	private static String startable(CommandContext command, String definitionId) {
		ProcessDefinitionEntity definition = command.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(definitionId);
		for (CommandChecker checker : command.getProcessEngineConfiguration().getCommandCheckers()) {
			checker.checkCreateProcessInstance(definition);
		}
		return definition.getKey();
	}

	/**
	 * The operation behind the form is the product's own, as if called over the API.
	 * Within a command of the engine it would not find the process it has just started.
	 */
	private static <T> T withoutUser(IdentityService identity, Supplier<T> operation) {
		Authentication user = identity.getCurrentAuthentication();
		identity.clearAuthentication();
		try {
			return operation.get();
		}
		finally {
			identity.setAuthentication(user);
		}
	}

	private static ProcessInstance instance(ProcessEngine engine, String process, StartForm.Started started) {
		return engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.variableValueEquals(started.variable(), started.value())
			.singleResult();
	}

}
