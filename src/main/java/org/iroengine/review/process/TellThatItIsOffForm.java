package org.iroengine.review.process;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.review.InvitationDesk;
import org.iroengine.review.InvitationReturns;
import org.iroengine.review.ReviewVariables;

/** The task is done when everybody knows that the meeting does not take place. */
@Component
class TellThatItIsOffForm implements OnThePage {

	private final ObjectProvider<InvitationReturns> returns;

	TellThatItIsOffForm(ObjectProvider<InvitationReturns> returns) {
		this.returns = returns;
	}

	@Override
	public String task() {
		return InvitationDesk.CALL;
	}

	@Override
	public String number() {
		return ReviewVariables.MEETING_ID;
	}

	@Override
	public String advice() {
		return "Not everybody was told. Open the page, and tick whom you have told.";
	}

	@Override
	public boolean isLeft(long id) {
		return !this.returns.getObject().toCall(id).isEmpty();
	}

}
