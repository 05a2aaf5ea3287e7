package org.iroengine.dispute.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.engine.Grant;
import org.iroengine.engine.Grants;
import org.iroengine.engine.TaskTime;
import org.iroengine.engine.TaskView;
import org.iroengine.web.UserGroup;

/** Who finds the tasks of disputes, each in a list of their own. */
@Configuration
class DisputeAccess {

	/** The rungs that may be asked for a reply. */
	private static final Set<UserGroup> RESPONDERS = Set.of(UserGroup.TEAM_MANAGER, UserGroup.SERVICE_MANAGER,
			UserGroup.HEAD_OF_SERVICE, UserGroup.ASSISTANT_DIRECTOR, UserGroup.DIRECTOR, UserGroup.CHIEF_EXECUTIVE);

	static final List<String> IROS_TASKS = List.of(GiveVerdictForm.TASK, SettleInformallyForm.TASK,
			AnswerExtensionForm.TASK, DisputeAfterCareForm.TASK, FollowUpDisputeForm.TASK);

	private static final List<String> PROCESSES = List.of(ResolveDispute.PROCESS, ResolveInformally.PROCESS,
			FollowUpDispute.PROCESS);

	/** Those with a start form. */
	private static final Set<String> STARTED = Set.of(ResolveDispute.PROCESS, ResolveInformally.PROCESS);

	@Bean
	TaskView disputesToAnswer() {
		return new TaskView("Disputes to answer", List.of(ReplyToDisputeForm.TASK), RESPONDERS, TaskView.Whose.MINE,
				TaskTime.ANY);
	}

	@Bean
	TaskView myDisputes() {
		return new TaskView("My disputes", IROS_TASKS, Set.of(UserGroup.IRO), TaskView.Whose.MINE, TaskTime.ANY);
	}

	@Bean
	TaskView disputesAtEveryLevel() {
		return new TaskView("Disputes waiting for a reply or a verdict",
				List.of(ReplyToDisputeForm.TASK, GiveVerdictForm.TASK), Set.of(UserGroup.IRO_MANAGER),
				TaskView.Whose.EVERYBODYS, TaskTime.ANY);
	}

	/**
	 * They find their tasks under the names of the processes; IROs start two of them, and
	 * the managers of the IROs read every task of a formal one.
	 */
	@Bean
	Grants mayReadDisputes() {
		return new Grants(Stream.concat(RESPONDERS.stream(), Stream.of(UserGroup.IRO, UserGroup.IRO_MANAGER))
			.flatMap((group) -> PROCESSES.stream().map((process) -> grant(group, process)))
			.toList());
	}

	@Bean
	Grants mayRaiseDisputes() {
		return Grants.of(new Grant(UserGroup.IRO, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE));
	}

	/** One row for each group and process: a second one would take its place. */
	private static Grant grant(UserGroup group, String process) {
		ProcessDefinitionPermissions read = ProcessDefinitionPermissions.READ;
		if (group == UserGroup.IRO && STARTED.contains(process)) {
			return new Grant(group, Resources.PROCESS_DEFINITION, process, read,
					ProcessDefinitionPermissions.CREATE_INSTANCE);
		}
		return (group == UserGroup.IRO_MANAGER && ResolveDispute.PROCESS.equals(process))
				? new Grant(group, Resources.PROCESS_DEFINITION, process, read, ProcessDefinitionPermissions.READ_TASK,
						ProcessDefinitionPermissions.READ_TASK_VARIABLE)
				: new Grant(group, Resources.PROCESS_DEFINITION, process, read);
	}

}
