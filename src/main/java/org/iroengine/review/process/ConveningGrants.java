package org.iroengine.review.process;

import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.care.CareVariables;
import org.iroengine.engine.Grant;
import org.iroengine.engine.Grants;
import org.iroengine.engine.TaskFilter;
import org.iroengine.review.Convening;
import org.iroengine.web.UserGroup;

/** Who sees the tasks of convening, and in which lists. */
@Configuration
class ConveningGrants {

	/** People find their tasks under the name of the process, and read no process. */
	@Bean
	Grants mayConvene() {
		return Grants.of(
				new Grant(UserGroup.IRO, Resources.PROCESS_DEFINITION, Convening.PROCESS,
						ProcessDefinitionPermissions.READ),
				new Grant(UserGroup.SOCIAL_WORKER, Resources.PROCESS_DEFINITION, Convening.PROCESS,
						ProcessDefinitionPermissions.READ),
				new Grant(UserGroup.IRO_MANAGER, Resources.PROCESS_DEFINITION, Convening.PROCESS,
						ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.TASK_ASSIGN),
				new Grant(UserGroup.BUSINESS_SUPPORT, Resources.PROCESS_DEFINITION, Convening.PROCESS,
						ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
						ProcessDefinitionPermissions.TASK_ASSIGN));
	}

	@Bean
	TaskFilter checklistsToSend() {
		return new TaskFilter("Convening checklists to send", Convening.SEND, UserGroup.BUSINESS_SUPPORT,
				CareVariables.SHOWN);
	}

}
