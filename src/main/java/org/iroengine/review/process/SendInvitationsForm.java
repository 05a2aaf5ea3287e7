package org.iroengine.review.process;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.review.InvitationDesk;
import org.iroengine.review.Invitations;
import org.iroengine.review.ReviewVariables;

/** The task is done when everybody who is invited has an invitation. */
@Component
class SendInvitationsForm implements OnThePage {

	private final ObjectProvider<Invitations> invitations;

	SendInvitationsForm(ObjectProvider<Invitations> invitations) {
		this.invitations = invitations;
	}

	@Override
	public String task() {
		return InvitationDesk.SEND;
	}

	@Override
	public String number() {
		return ReviewVariables.MEETING_ID;
	}

	@Override
	public String advice() {
		return "Not everybody has an invitation yet. Open the page, send them, and tick what was sent on.";
	}

	@Override
	public boolean isLeft(long id) {
		return this.invitations.getObject().convening(id).sentAt() == null;
	}

}
