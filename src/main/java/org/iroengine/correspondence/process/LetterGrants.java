package org.iroengine.correspondence.process;

import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.engine.Grant;
import org.iroengine.engine.Grants;
import org.iroengine.web.UserGroup;

/** Who may hand a task about a parked letter back to the group. */
@Configuration
class LetterGrants {

	@Bean
	Grants mayHandLettersBack() {
		return Grants.of(new Grant(UserGroup.BUSINESS_SUPPORT, Resources.PROCESS_DEFINITION, DeliverLetter.PROCESS,
				ProcessDefinitionPermissions.TASK_ASSIGN));
	}

}
