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
import org.iroengine.engine.TaskView.Whose;
import org.iroengine.web.UserGroup;

/** Who acknowledges good practice in Tasklist, and who finds what was acknowledged. */
@Configuration(proxyBeanMethods = false)
class GoodPracticeAccess {

	/** Workers, and whoever may answer for a team. */
	private static final Set<UserGroup> TOLD = Set.of(UserGroup.SOCIAL_WORKER, UserGroup.TEAM_MANAGER,
			UserGroup.SERVICE_MANAGER, UserGroup.HEAD_OF_SERVICE, UserGroup.ASSISTANT_DIRECTOR, UserGroup.DIRECTOR,
			UserGroup.CHIEF_EXECUTIVE);

	@Bean
	Grants mayAcknowledgeGoodPractice() {
		return new Grants(Stream.concat(
				Stream.of(new Grant(UserGroup.IRO, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE),
						grant(UserGroup.IRO, ProcessDefinitionPermissions.READ,
								ProcessDefinitionPermissions.CREATE_INSTANCE)),
				TOLD.stream().map((group) -> grant(group, ProcessDefinitionPermissions.READ)))
			.toList());
	}

	@Bean
	TaskView goodPracticeSeen() {
		return new TaskView("Good practice seen", List.of(NoteGoodPracticeForm.TASK), TOLD, Whose.MINE, TaskTime.ANY);
	}

	private static Grant grant(UserGroup group, ProcessDefinitionPermissions... permissions) {
		return new Grant(group, Resources.PROCESS_DEFINITION, AcknowledgeGoodPractice.PROCESS, permissions);
	}

}
