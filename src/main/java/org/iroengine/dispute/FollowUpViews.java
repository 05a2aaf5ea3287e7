package org.iroengine.dispute;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the form about something to be followed up shows. */
@Component
public class FollowUpViews {

	private final FollowUps followUps;

	private final Disputes disputes;

	private final DisputeChildren children;

	FollowUpViews(FollowUps followUps, Disputes disputes, DisputeChildren children) {
		this.followUps = followUps;
		this.disputes = disputes;
		this.children = children;
	}

	/** What the form shows. */
	@Transactional(readOnly = true)
	public FollowUpView of(long followUpId) {
		FollowUp followUp = this.followUps.get(followUpId);
		String reference = this.disputes.get(followUp.disputeId()).reference();
		return new FollowUpView(this.children.label(followUp.childRef()),
				"%s, beside %s".formatted(followUp.kind().title(), reference), followUp.words(),
				(followUp.owner() != null) ? "Promised by %s.".formatted(followUp.owner()) : "",
				this.followUps.due(followUpId).explanation(), DisputeViews.PATH + reference);
	}

}
