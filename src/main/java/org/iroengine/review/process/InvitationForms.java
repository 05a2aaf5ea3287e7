package org.iroengine.review.process;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.InvitationDesk;
import org.iroengine.review.InvitationReturns;
import org.iroengine.review.Invitations;

/**
 * The tasks of invitations are done on their page; each is complete when nothing is left.
 */
@Configuration(proxyBeanMethods = false)
class InvitationForms {

	@Bean
	TaskForm sendInvitationsForm(ObjectProvider<Invitations> invitations) {
		return new OnThePage(InvitationDesk.SEND,
				"Not everybody has an invitation yet. Open the page, send them, and tick what was sent on.",
				(id) -> invitations.getObject().convening(id).sentAt() == null);
	}

	@Bean
	TaskForm trackDocumentsForm(ObjectProvider<InvitationReturns> returns) {
		return new OnThePage(InvitationDesk.TRACK,
				"Documents are still out. Open the page and say of each whether it came back.",
				(id) -> !returns.getObject().awaited(id).isEmpty());
	}

	@Bean
	TaskForm tellTheNewDateForm(ObjectProvider<Invitations> invitations) {
		return new OnThePage(InvitationDesk.TELL,
				"Not everybody on paper knows the new date. Open the page, and tick what was sent on.",
				(id) -> !invitations.getObject().toTell(id).isEmpty());
	}

	@Bean
	TaskForm tellThatItIsOffForm(ObjectProvider<InvitationReturns> returns) {
		return new OnThePage(InvitationDesk.CALL, "Not everybody was told. Open the page, and tick whom you have told.",
				(id) -> !returns.getObject().toCall(id).isEmpty());
	}

}
