package org.iroengine.deadline.process;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

import org.iroengine.deadline.Subject;
import org.iroengine.deadline.TimersAndTasks;

/**
 * Evaluates anew what the models say about timers, task dates and what tasks show, for
 * every process of the child that carries the subject's id. The child is the business
 * key, which has an index; values of variables have none.
 */
@Component
class ProcessTimersAndTasks implements TimersAndTasks {

	private final ObjectProvider<ProcessEngine> engine;

	ProcessTimersAndTasks(ObjectProvider<ProcessEngine> engine) {
		this.engine = engine;
	}

	/** In one command, so that the engine writes everything at once. */
	@Override
	public void moved(Subject subject) {
		try {
			configuration().getCommandExecutorTxRequired().execute((command) -> {
				processes(subject).forEach((process) -> move(command, process.getProcessInstanceId()));
				return null;
			});
		}
		catch (OptimisticLockingException ex) {
			throw new ConcurrencyFailureException("The process of %s was changed meanwhile".formatted(subject), ex);
		}
	}

	private List<ProcessInstance> processes(Subject subject) {
		return this.engine.getObject()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(subject.childRef())
			.variableValueEquals(subject.kind() + "Id", subject.id())
			.list();
	}

	private void move(CommandContext command, String processInstanceId) {
		ManagementService management = this.engine.getObject().getManagementService();
		management.createJobQuery()
			.processInstanceId(processInstanceId)
			.timers()
			.list()
			.forEach((timer) -> management.recalculateJobDuedate(timer.getId(), false));
		moveTasks(command, processInstanceId);
	}

	private static void moveTasks(CommandContext command, String processInstanceId) {
		List<TaskEntity> tasks = command.getTaskManager().findTasksByProcessInstanceId(processInstanceId);
		tasks.forEach((task) -> {
			task.setDueDate(date(task.getTaskDefinition().getDueDateExpression(), task));
			task.setFollowUpDate(date(task.getTaskDefinition().getFollowUpDateExpression(), task));
			showAnew(task.getExecution());
		});
	}

	/** What the task shows was put into words when it began. */
	private static void showAnew(ExecutionEntity execution) {
		IoMapping shown = execution.getActivity().getIoMapping();
		if (shown != null) {
			shown.executeInputParameters(execution);
		}
	}

	private static Date date(Expression written, TaskEntity task) {
		return (written != null) ? (Date) written.getValue(task.getExecution()) : null;
	}

	private ProcessEngineConfigurationImpl configuration() {
		return (ProcessEngineConfigurationImpl) this.engine.getObject().getProcessEngineConfiguration();
	}

}
