package org.iroengine.dispute;

import org.springframework.stereotype.Component;

import org.iroengine.review.Decision;

/** What stands at the head of a dispute. */
@Component
class DisputeHeads {

	private final DisputeChildren children;

	private final DisputeViews views;

	private final DisputeIro iro;

	private final DisputeLinks links;

	DisputeHeads(DisputeChildren children, DisputeViews views, DisputeIro iro, DisputeLinks links) {
		this.children = children;
		this.views = views;
		this.iro = iro;
		this.links = links;
	}

	String child(Dispute dispute) {
		return this.children.label(dispute.childRef());
	}

	String reason(Dispute dispute) {
		return this.views.reason(dispute.challenge());
	}

	String iro(Dispute dispute) {
		return this.iro.of(dispute.childRef());
	}

	/** What was decided and not met, for all who read the dispute; null for nothing. */
	String decision(Dispute dispute) {
		return this.links.decision(dispute.childRef(), dispute.challenge().decisionId())
			.map(Decision::openWords)
			.orElse(null);
	}

}
