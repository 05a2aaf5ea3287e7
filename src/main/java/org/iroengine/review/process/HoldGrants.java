package org.iroengine.review.process;

import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.care.CareVariables;
import org.iroengine.engine.Grant;
import org.iroengine.engine.Grants;
import org.iroengine.engine.TaskFilter;
import org.iroengine.web.UserGroup;

/** Who finds the tasks around a meeting, and may hand them back. */
@Configuration
class HoldGrants {

	@Bean
	Grants mayHoldReviews() {
		return new Grants(Stream.concat(
				Stream.of(UserGroup.IRO, UserGroup.SOCIAL_WORKER, UserGroup.TEAM_MANAGER)
					.map((group) -> grant(group, ProcessDefinitionPermissions.READ)),
				Stream.of(grant(UserGroup.IRO_MANAGER, ProcessDefinitionPermissions.TASK_ASSIGN),
						grant(UserGroup.BUSINESS_SUPPORT, ProcessDefinitionPermissions.READ,
								ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
								ProcessDefinitionPermissions.TASK_ASSIGN)))
			.toList());
	}

	@Bean
	TaskFilter secondAdjournments() {
		return new TaskFilter("Second adjournments to decide", ApproveAdjournmentForm.TASK, UserGroup.IRO_MANAGER,
				CareVariables.SHOWN, true);
	}

	@Bean
	TaskFilter childrenToAsk() {
		return new TaskFilter("Children to ask about their review", ChildFeedbackForm.TASK, UserGroup.BUSINESS_SUPPORT,
				CareVariables.SHOWN);
	}

	private static Grant grant(UserGroup group, ProcessDefinitionPermissions... permissions) {
		return new Grant(group, Resources.PROCESS_DEFINITION, HoldReview.PROCESS, permissions);
	}

}
