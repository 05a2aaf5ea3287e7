package org.iroengine.review.process;

import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.care.CareVariables;
import org.iroengine.engine.Grant;
import org.iroengine.engine.Grants;
import org.iroengine.engine.TaskFilter;
import org.iroengine.web.UserGroup;

/** Who finds the tasks between two reviews, and may hand them back. */
@Configuration
class ProgressAccess {

	@Bean
	TaskFilter midpointReviewsWithoutAnIro() {
		return new TaskFilter("Mid-point reviews of children without an IRO", "Task_DoTheMidPointReview",
				UserGroup.IRO_MANAGER, CareVariables.SHOWN);
	}

	@Bean
	Grants mayReviewProgress() {
		return Grants.of(
				new Grant(UserGroup.IRO, Resources.PROCESS_DEFINITION, ProgressReview.PROCESS,
						ProcessDefinitionPermissions.READ),
				new Grant(UserGroup.IRO_MANAGER, Resources.PROCESS_DEFINITION, ProgressReview.PROCESS,
						ProcessDefinitionPermissions.TASK_ASSIGN));
	}

}
