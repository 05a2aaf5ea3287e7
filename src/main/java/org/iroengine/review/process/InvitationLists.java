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
import org.iroengine.review.Addresses;
import org.iroengine.review.InvitationDesk;
import org.iroengine.web.UserGroup;

/** The lists of business support about invitations, and that they may work on them. */
@Configuration(proxyBeanMethods = false)
class InvitationLists {

	@Bean
	TaskFilter invitationsToSend() {
		return list("Invitations to send", InvitationDesk.SEND);
	}

	@Bean
	TaskFilter documentsToTrack() {
		return list("Consultation documents to track", InvitationDesk.TRACK);
	}

	@Bean
	TaskFilter newDatesToTell() {
		return list("New dates to tell by hand", InvitationDesk.TELL);
	}

	@Bean
	TaskFilter peopleNotAskedAnyMore() {
		return list("People not asked any more, to tell", InvitationDesk.LEFT_OUT);
	}

	@Bean
	TaskFilter meetingsThatAreOff() {
		return list("Meetings that are off, to tell", InvitationDesk.CALL);
	}

	/** Where nobody answers for the child. */
	@Bean
	TaskFilter addressesNobodyIsAskedFor() {
		return list("Addresses to settle", TasksAsked.ADDRESS);
	}

	@Bean
	Grants mayInvite() {
		return Grants.of(new Grant(UserGroup.BUSINESS_SUPPORT, Resources.PROCESS_DEFINITION, InviteToReview.PROCESS,
				ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
				ProcessDefinitionPermissions.TASK_ASSIGN));
	}

	/** Who is asked finds the task under the name of the process. */
	@Bean
	Grants mayFindAddressQuestions() {
		return new Grants(Stream
			.of(UserGroup.SOCIAL_WORKER, UserGroup.TEAM_MANAGER, UserGroup.SERVICE_MANAGER, UserGroup.HEAD_OF_SERVICE,
					UserGroup.BUSINESS_SUPPORT)
			.map((group) -> new Grant(group, Resources.PROCESS_DEFINITION, Addresses.PROCESS,
					ProcessDefinitionPermissions.READ))
			.toList());
	}

	private static TaskFilter list(String name, String task) {
		return new TaskFilter(name, task, UserGroup.BUSINESS_SUPPORT, CareVariables.SHOWN);
	}

}
