package org.iroengine.review.process;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.Addresses;
import org.iroengine.review.InvitationDesk;
import org.iroengine.review.InvitationReturns;
import org.iroengine.review.Invitations;
import org.iroengine.review.ReviewVariables;

/**
 * The tasks of invitations are done on their page; each is complete when nothing is left.
 */
@Configuration(proxyBeanMethods = false)
class InvitationForms {

	@Bean
	TaskForm sendInvitationsForm(ObjectProvider<Invitations> invitations) {
		return new OnThePage(InvitationDesk.SEND, ReviewVariables.MEETING_ID,
				"Not everybody has an invitation yet. Open the page, send them, and tick what was sent on.",
				(id) -> invitations.getObject().convening(id).sentAt() == null);
	}

	@Bean
	TaskForm trackDocumentsForm(ObjectProvider<InvitationReturns> returns) {
		return new OnThePage(InvitationDesk.TRACK, ReviewVariables.MEETING_ID,
				"Documents are still out. Open the page and say of each whether it came back.",
				(id) -> !returns.getObject().awaited(id).isEmpty());
	}

	@Bean
	TaskForm tellTheNewDateForm(ObjectProvider<Invitations> invitations) {
		return new OnThePage(InvitationDesk.TELL, ReviewVariables.MEETING_ID,
				"Not everybody on paper knows the new date. Open the page, and tick what was sent on.",
				(id) -> !invitations.getObject().toTell(id).isEmpty());
	}

	@Bean
	TaskForm tellThatItIsOffForm(ObjectProvider<InvitationReturns> returns) {
		return new OnThePage(InvitationDesk.CALL, ReviewVariables.MEETING_ID,
				"Not everybody was told. Open the page, and tick whom you have told.",
				(id) -> !returns.getObject().toCall(id).isEmpty());
	}

	@Bean
	TaskForm settleTheAddressForm(ObjectProvider<Addresses> addresses) {
		return new OnThePage("Task_SettleTheAddress", Addresses.PARTICIPANT_ID,
				"Open the page, and say how this person can be reached or that nothing is sent.",
				(id) -> addresses.getObject().isOpen(id));
	}

}
