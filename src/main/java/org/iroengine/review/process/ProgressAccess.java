package org.iroengine.review.process;

import java.util.List;
import java.util.Set;

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

/** Who finds the tasks between two reviews, and may hand them back. */
@Configuration
class ProgressAccess {

	@Bean
	TaskView midpointReviewsWithoutAnIro() {
		return new TaskView("Mid-point reviews of children without an IRO", List.of("Task_DoTheMidPointReview"),
				Set.of(UserGroup.IRO_MANAGER), Whose.NOBODYS, TaskTime.ANY);
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
