package org.iroengine.allocation.process;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.care.CareVariables;
import org.iroengine.engine.TaskFilter;
import org.iroengine.web.UserGroup;

/** The lists of Tasklist about allocations. */
@Configuration
class AllocationLists {

	@Bean
	TaskFilter childrenWaitingForAnIro() {
		return new TaskFilter("Children waiting for an IRO", "Task_ConfirmTheIro", UserGroup.IRO_MANAGER,
				CareVariables.SHOWN);
	}

	@Bean
	TaskFilter allocationsOverdue() {
		return new TaskFilter("Allocations out of time", "Task_NoteTheBreach", UserGroup.SAFEGUARDING_HEAD,
				CareVariables.SHOWN, true);
	}

	@Bean
	TaskFilter irosToEnter() {
		return new TaskFilter("IROs to enter on the case system", "Task_EnterTheIroOnTheCaseSystem",
				UserGroup.BUSINESS_SUPPORT, CareVariables.SHOWN);
	}

	@Bean
	TaskFilter overridesToNote() {
		return new TaskFilter("Overrides to note", "Task_NoteTheOverride", UserGroup.SAFEGUARDING_HEAD,
				CareVariables.SHOWN, true);
	}

	@Bean
	TaskFilter openingCaseloadToConfirm() {
		return new TaskFilter("Opening caseload", "Task_ConfirmTheOpeningCaseload", UserGroup.IRO_MANAGER, Map.of());
	}

	@Bean
	TaskFilter caseloadsToDecide() {
		return new TaskFilter("Officers away or leaving", "Task_DecideCoverOrReallocation", UserGroup.IRO_MANAGER,
				Map.of(AllocateIro.OFFICER, "Officer"));
	}

}
