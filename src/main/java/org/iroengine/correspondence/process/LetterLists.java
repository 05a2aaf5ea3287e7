package org.iroengine.correspondence.process;

import java.util.Map;

import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.engine.Grant;
import org.iroengine.engine.Grants;
import org.iroengine.engine.TaskFilter;
import org.iroengine.web.UserGroup;

/** The list of Tasklist about letters, and what business support may see of it. */
@Configuration
class LetterLists {

	@Bean
	Grants mayReadAboutParkedLetters() {
		return Grants.of(new Grant(UserGroup.BUSINESS_SUPPORT, Resources.PROCESS_DEFINITION, DeliverLetter.PROCESS,
				ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE));
	}

	@Bean
	TaskFilter lettersToDeliver() {
		return new TaskFilter("Letters to deliver", "Task_DeliverTheLetter", UserGroup.BUSINESS_SUPPORT,
				Map.of(DeliverLetter.CHILD_REF, "Child"));
	}

}
