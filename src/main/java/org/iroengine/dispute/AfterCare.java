package org.iroengine.dispute;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/**
 * Leaving care closes no dispute: the IRO says what becomes of it.
 */
@Component
@Transactional
public class AfterCare {

	private static final String RULE = "dispute-after-care";

	private final DisputeTable table;

	private final Settlement settlement;

	private final DisputeHistory history;

	private final Deadlines deadlines;

	private final Clock clock;

	AfterCare(DisputeTable table, Settlement settlement, DisputeHistory history, Deadlines deadlines, Clock clock) {
		this.table = table;
		this.settlement = settlement;
		this.history = history;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Starts the clock of the IRO. */
	public void begin(long disputeId) {
		this.deadlines.start(RULE, this.table.get(disputeId).subject(), this.clock.instant());
	}

	/** By when the IRO says so. */
	@Transactional(readOnly = true)
	public Deadline due(long disputeId) {
		return this.deadlines.required(this.table.get(disputeId).subject(), RULE);
	}

	/** Records that its time has passed; the IRO still says so. */
	public void miss(long disputeId) {
		this.deadlines.miss(this.table.get(disputeId).subject(), RULE);
	}

	/** The dispute goes on. */
	public void goesOn(long disputeId) {
		Dispute dispute = this.table.hold(disputeId);
		meet(dispute);
		this.history.add(dispute, Happened.Kind.AFTER_CARE, "It goes on.");
	}

	/** The IRO takes the dispute back. */
	public void withdraw(long disputeId, String reason) {
		Dispute dispute = this.table.hold(disputeId);
		meet(dispute);
		if (dispute.isOpen()) {
			this.settlement.withdraw(dispute, reason);
		}
	}

	private void meet(Dispute dispute) {
		this.deadlines.meet(dispute.subject(), RULE, this.clock.instant(), CurrentUser.name());
	}

}
