package org.iroengine.allocation.process;

import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.allocation.Reassignments;
import org.iroengine.engine.Grant;
import org.iroengine.engine.Grants;
import org.iroengine.web.UserGroup;

/** Who may hand a task of an allocation back to the group. */
@Configuration
class AllocationGrants {

	@Bean
	Grants mayHandTheOpeningCaseloadBack() {
		return Grants.of(new Grant(UserGroup.IRO_MANAGER, Resources.PROCESS_DEFINITION, OpeningCaseload.PROCESS,
				ProcessDefinitionPermissions.TASK_ASSIGN));
	}

	/** Officers find their tasks under the name of the process, and read no process. */
	@Bean
	Grants mayMakeIrosKnown() {
		return Grants.of(
				new Grant(UserGroup.IRO, Resources.PROCESS_DEFINITION, IntroduceIro.PROCESS,
						ProcessDefinitionPermissions.READ),
				new Grant(UserGroup.BUSINESS_SUPPORT, Resources.PROCESS_DEFINITION, IntroduceIro.PROCESS,
						ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
						ProcessDefinitionPermissions.TASK_ASSIGN));
	}

	@Bean
	Grants mayHandOverridesBack() {
		return Grants.of(new Grant(UserGroup.SAFEGUARDING_HEAD, Resources.PROCESS_DEFINITION, NoteOverride.PROCESS,
				ProcessDefinitionPermissions.TASK_ASSIGN));
	}

	@Bean
	Grants mayHandAllocationsBack() {
		return new Grants(Stream.of(UserGroup.IRO_MANAGER, UserGroup.SAFEGUARDING_HEAD)
			.map((group) -> new Grant(group, Resources.PROCESS_DEFINITION, AllocateIro.PROCESS,
					ProcessDefinitionPermissions.TASK_ASSIGN))
			.toList());
	}

	@Bean
	Grants mayHandTheDecisionBack() {
		return Grants.of(new Grant(UserGroup.IRO_MANAGER, Resources.PROCESS_DEFINITION, Reassignments.PROCESS,
				ProcessDefinitionPermissions.TASK_ASSIGN));
	}

}
