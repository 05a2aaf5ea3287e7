package org.iroengine.care.process;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.care.CareVariables;
import org.iroengine.engine.Grant;
import org.iroengine.engine.Grants;
import org.iroengine.engine.TaskFilter;
import org.iroengine.web.UserGroup;

/**
 * Who may record in Tasklist that a child has come into care, and who decides on returns.
 */
@Configuration
class CareGrants {

	private static final List<UserGroup> RECORDERS = List.of(UserGroup.SOCIAL_WORKER, UserGroup.TEAM_MANAGER,
			UserGroup.BUSINESS_SUPPORT, UserGroup.IRO_MANAGER);

	@Bean
	Grants mayRecordChildren() {
		return new Grants(RECORDERS.stream().flatMap(CareGrants::start).toList());
	}

	@Bean
	Grants mayHandReturnsBack() {
		return Grants.of(new Grant(UserGroup.IRO_MANAGER, Resources.PROCESS_DEFINITION, DecideReentry.PROCESS,
				ProcessDefinitionPermissions.TASK_ASSIGN));
	}

	@Bean
	TaskFilter sameDayReturns() {
		return new TaskFilter("Same-day returns", "Task_MergeTheSameDayReturn", UserGroup.IRO_MANAGER,
				CareVariables.SHOWN);
	}

	/** The overseers' wider grant on all processes is a row of its own and stays. */
	private static Stream<Grant> start(UserGroup group) {
		return Stream.of(new Grant(group, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE),
				new Grant(group, Resources.PROCESS_DEFINITION, LookAfterChild.PROCESS,
						ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE));
	}

}
