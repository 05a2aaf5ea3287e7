package org.iroengine.dispute;

import org.springframework.stereotype.Component;

/** What stands at the head of a dispute. */
@Component
class DisputeHeads {

	private final DisputeChildren children;

	private final DisputeViews views;

	private final DisputeIro iro;

	DisputeHeads(DisputeChildren children, DisputeViews views, DisputeIro iro) {
		this.children = children;
		this.views = views;
		this.iro = iro;
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

}
