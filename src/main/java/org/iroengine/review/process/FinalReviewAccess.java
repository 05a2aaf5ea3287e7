package org.iroengine.review.process;

import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.care.CareVariables;
import org.iroengine.engine.Grant;
import org.iroengine.engine.Grants;
import org.iroengine.engine.TaskFilter;
import org.iroengine.review.FinalReviewChecks;
import org.iroengine.web.UserGroup;

/** Who finds the checks for final reviews, and may hand them back. */
@Configuration
class FinalReviewAccess {

	@Bean
	TaskFilter finalReviewsToLookFor() {
		return new TaskFilter("Final reviews to look for", CheckFinalReviewForm.TASK, UserGroup.IRO_MANAGER,
				CareVariables.SHOWN);
	}

	@Bean
	Grants mayLookForFinalReviews() {
		return Grants.of(
				new Grant(UserGroup.IRO, Resources.PROCESS_DEFINITION, FinalReviewChecks.PROCESS,
						ProcessDefinitionPermissions.READ),
				new Grant(UserGroup.IRO_MANAGER, Resources.PROCESS_DEFINITION, FinalReviewChecks.PROCESS,
						ProcessDefinitionPermissions.TASK_ASSIGN));
	}

}
