package org.iroengine.dispute.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.engine.Grant;
import org.iroengine.engine.Grants;
import org.iroengine.engine.TaskFilter;
import org.iroengine.engine.TaskTime;
import org.iroengine.engine.TaskView;
import org.iroengine.engine.TaskView.Whose;
import org.iroengine.web.UserGroup;

/** Who finds collective concerns, and may hand the decision back. */
@Configuration(proxyBeanMethods = false)
class CollectiveAccess {

	/** Service managers, and whoever may answer for them. */
	private static final Set<UserGroup> ANSWER = Set.of(UserGroup.TEAM_MANAGER, UserGroup.SERVICE_MANAGER,
			UserGroup.HEAD_OF_SERVICE, UserGroup.ASSISTANT_DIRECTOR, UserGroup.DIRECTOR, UserGroup.CHIEF_EXECUTIVE);

	@Bean
	Grants mayRaiseCollectiveConcerns() {
		return new Grants(Stream
			.concat(Stream.of(grant(UserGroup.IRO_MANAGER, ProcessDefinitionPermissions.TASK_ASSIGN)),
					ANSWER.stream().map((group) -> grant(group, ProcessDefinitionPermissions.READ)))
			.toList());
	}

	@Bean
	TaskFilter collectiveConcernsToDecide() {
		return new TaskFilter("Collective concerns to decide", DecideOnCollectiveConcernForm.TASK,
				UserGroup.IRO_MANAGER,
				Map.of(RaiseCollectiveConcern.TEAM, "Team", RaiseCollectiveConcern.REASON, "Reason"));
	}

	@Bean
	TaskView collectiveConcernsToAnswer() {
		return new TaskView("Collective concerns to answer", List.of(AnswerCollectiveConcernForm.TASK), ANSWER,
				Whose.MINE, TaskTime.ANY);
	}

	private static Grant grant(UserGroup group, ProcessDefinitionPermissions... permissions) {
		return new Grant(group, Resources.PROCESS_DEFINITION, RaiseCollectiveConcern.PROCESS, permissions);
	}

}
