package org.iroengine.review.process;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.review.InvitationDesk;
import org.iroengine.review.Invitations;
import org.iroengine.review.ReviewVariables;

/** The task is done when everybody who is not asked any more knows. */
@Component
class TellThoseLeftOutForm implements OnThePage {

	private final ObjectProvider<Invitations> invitations;

	TellThoseLeftOutForm(ObjectProvider<Invitations> invitations) {
		this.invitations = invitations;
	}

	@Override
	public String task() {
		return InvitationDesk.LEFT_OUT;
	}

	@Override
	public String number() {
		return ReviewVariables.MEETING_ID;
	}

	@Override
	public String advice() {
		return "Not everybody who is not asked any more knows. Open the page, and tick who was told.";
	}

	@Override
	public boolean isLeft(long id) {
		return !this.invitations.getObject().leftOut(id).isEmpty();
	}

}
