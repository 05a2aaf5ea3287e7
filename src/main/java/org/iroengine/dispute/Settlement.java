package org.iroengine.dispute;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** Closes disputes, with their clocks. */
@Component
class Settlement {

	private final DisputeStates states;

	private final Levels levels;

	private final Deadlines deadlines;

	private final DisputeHistory history;

	private final Clock clock;

	Settlement(DisputeStates states, Levels levels, Deadlines deadlines, DisputeHistory history, Clock clock) {
		this.states = states;
		this.levels = levels;
		this.deadlines = deadlines;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * The IRO is satisfied.
	 * @param rule of the clock that this meets
	 */
	void resolve(Dispute dispute, String rule, String outcome, String impactOnChild) {
		Instant now = this.clock.instant();
		this.deadlines.meet(dispute.subject(), rule, now, CurrentUser.name());
		if (dispute.extendedTo() != null) {
			this.deadlines.meet(dispute.subject(), DisputeClocks.EXTENSION, now, CurrentUser.name());
		}
		close(dispute, DisputeState.RESOLVED, outcome, impactOnChild);
		this.history.add(dispute, Happened.Kind.RESOLVED, outcome);
	}

	/** The IRO takes it back. */
	void withdraw(Dispute dispute, String reason) {
		close(dispute, DisputeState.WITHDRAWN, reason, null);
		this.history.add(dispute, Happened.Kind.WITHDRAWN, reason);
	}

	private void close(Dispute dispute, DisputeState state, String outcome, String impactOnChild) {
		Instant now = this.clock.instant();
		String as = state.word();
		this.levels.open(dispute.id()).ifPresent((level) -> {
			this.deadlines.notRequired(level.subject(), as);
			this.levels.end(dispute, level, as);
		});
		this.deadlines.notRequired(dispute.subject(), as);
		this.states.close(dispute, state, new Closure(now, CurrentUser.name(), outcome, impactOnChild));
	}

}
