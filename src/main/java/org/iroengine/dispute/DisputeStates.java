package org.iroengine.dispute;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.iroengine.correspondence.Letters;

/**
 * Brings disputes into their next state; what has not left about the one before is not
 * told any more.
 */
@Component
class DisputeStates {

	private final DisputeTable table;

	private final Letters letters;

	private final Clock clock;

	DisputeStates(DisputeTable table, Letters letters, Clock clock) {
		this.table = table;
		this.letters = letters;
		this.clock = clock;
	}

	/** The same, as it stands formal. */
	Dispute makeFormal(Dispute dispute) {
		this.letters.withdrawHeld(DisputeLetters.key(dispute.id()), "the dispute is formal now");
		this.table.makeFormal(dispute.id(), this.clock.instant());
		return this.table.get(dispute.id());
	}

	void close(Dispute dispute, DisputeState state, Closure closure) {
		this.letters.withdrawHeld(DisputeLetters.key(dispute.id()), "the dispute is closed");
		this.table.close(dispute.id(), state, closure);
	}

}
