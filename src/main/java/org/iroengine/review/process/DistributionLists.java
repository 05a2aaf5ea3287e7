package org.iroengine.review.process;

import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.care.CareVariables;
import org.iroengine.engine.Grant;
import org.iroengine.engine.Grants;
import org.iroengine.engine.TaskFilter;
import org.iroengine.review.Distributions;
import org.iroengine.review.StopCalls;
import org.iroengine.web.UserGroup;

/** The lists of Tasklist about distributions and calls, and who works in them. */
@Configuration(proxyBeanMethods = false)
class DistributionLists {

	@Bean
	Grants mayDistributeAndCall() {
		return Grants.of(grant(Distributions.PROCESS), grant(StopCalls.PROCESS));
	}

	@Bean
	TaskFilter distributionsToFinish() {
		return new TaskFilter("Records to distribute", Distributions.TASK, UserGroup.BUSINESS_SUPPORT,
				CareVariables.SHOWN);
	}

	@Bean
	TaskFilter distributionsOverdue() {
		return distributionsToFinish().overdue("Distributions overdue");
	}

	@Bean
	TaskFilter callsToMake() {
		return new TaskFilter("People to call instead of writing", StopCalls.TASK, UserGroup.BUSINESS_SUPPORT,
				CareVariables.SHOWN);
	}

	private static Grant grant(String process) {
		return new Grant(UserGroup.BUSINESS_SUPPORT, Resources.PROCESS_DEFINITION, process,
				ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
				ProcessDefinitionPermissions.TASK_ASSIGN);
	}

}
