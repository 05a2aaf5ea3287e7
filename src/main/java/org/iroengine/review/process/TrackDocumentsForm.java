package org.iroengine.review.process;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.review.InvitationDesk;
import org.iroengine.review.InvitationReturns;
import org.iroengine.review.ReviewVariables;

/** The task is done when no consultation document is out. */
@Component
class TrackDocumentsForm implements OnThePage {

	private final ObjectProvider<InvitationReturns> returns;

	TrackDocumentsForm(ObjectProvider<InvitationReturns> returns) {
		this.returns = returns;
	}

	@Override
	public String task() {
		return InvitationDesk.TRACK;
	}

	@Override
	public String number() {
		return ReviewVariables.MEETING_ID;
	}

	@Override
	public String advice() {
		return "Documents are still out. Open the page and say of each whether it came back.";
	}

	@Override
	public boolean isLeft(long id) {
		return !this.returns.getObject().awaited(id).isEmpty();
	}

}
