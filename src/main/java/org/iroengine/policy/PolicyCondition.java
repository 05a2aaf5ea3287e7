package org.iroengine.policy;

import org.springframework.stereotype.Component;

import org.iroengine.web.Condition;

/** Tells administrators which policy this node works by, and whether all do. */
@Component
class PolicyCondition implements Condition {

	private static final String TOPIC = "Policy";

	private final Policy policy;

	private final PolicyFolder folder;

	private final RunningNodes nodes;

	PolicyCondition(Policy policy, PolicyFolder folder, RunningNodes nodes) {
		this.policy = policy;
		this.folder = folder;
		this.nodes = nodes;
	}

	@Override
	public Line now() {
		String words = "Version %s, %s.".formatted(this.policy.version(), origin());
		return this.nodes.other(this.policy.version())
			.map((other) -> new Line(TOPIC, false,
					"%s Node %s works by version %s: stop it, and start it with the same files.".formatted(words,
							other.id(), other.policy())))
			.orElseGet(() -> new Line(TOPIC, true, words));
	}

	private String origin() {
		int replaced = this.policy.replaced().size();
		return this.folder.isGiven() ? "the council's from %s: %s".formatted(this.folder.dir(),
				(replaced == 1) ? "1 file replaced" : replaced + " files replaced") : "as shipped";
	}

}
