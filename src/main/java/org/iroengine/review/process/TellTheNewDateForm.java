package org.iroengine.review.process;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.review.InvitationDesk;
import org.iroengine.review.Invitations;
import org.iroengine.review.ReviewVariables;

/** The task is done when everybody on paper knows the new date. */
@Component
class TellTheNewDateForm implements OnThePage {

	private final ObjectProvider<Invitations> invitations;

	TellTheNewDateForm(ObjectProvider<Invitations> invitations) {
		this.invitations = invitations;
	}

	@Override
	public String task() {
		return InvitationDesk.TELL;
	}

	@Override
	public String number() {
		return ReviewVariables.MEETING_ID;
	}

	@Override
	public String advice() {
		return "Not everybody on paper knows the new date. Open the page, and tick what was sent on.";
	}

	@Override
	public boolean isLeft(long id) {
		return !this.invitations.getObject().toTell(id).isEmpty();
	}

}
