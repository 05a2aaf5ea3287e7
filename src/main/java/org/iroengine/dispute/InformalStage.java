package org.iroengine.dispute;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/**
 * The quiet word before a dispute is formal. At its date the IRO is asked; no date makes
 * it formal.
 */
@Component
@Transactional
public class InformalStage {

	private final DisputeTable table;

	private final FormalStart formal;

	private final Settlement settlement;

	private final Deadlines deadlines;

	private final Clock clock;

	InformalStage(DisputeTable table, FormalStart formal, Settlement settlement, Deadlines deadlines, Clock clock) {
		this.table = table;
		this.formal = formal;
		this.settlement = settlement;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** It is fixed without a formal dispute. */
	public void fixed(long disputeId, String outcome, String impactOnChild) {
		Dispute dispute = this.table.hold(disputeId);
		if (dispute.state() == DisputeState.INFORMAL) {
			this.settlement.resolve(dispute, DisputeClocks.INFORMAL, outcome, impactOnChild);
		}
	}

	/**
	 * The IRO makes it formal; what was raised and said stays with it.
	 * @param startLevel the level it begins at
	 * @param reason why it begins higher than the first level, else null
	 */
	public void makeFormal(long disputeId, int startLevel, String reason) {
		Dispute dispute = this.table.hold(disputeId);
		if (dispute.state() == DisputeState.INFORMAL) {
			Instant now = this.clock.instant();
			this.deadlines.meet(dispute.subject(), DisputeClocks.INFORMAL, now, CurrentUser.name());
			this.table.makeFormal(disputeId, now);
			this.formal.madeFormal(this.table.get(disputeId),
					new NextLevel(startLevel, LondonTime.date(now), Opened.BEGUN), reason);
		}
	}

	/** Its date has passed: recorded as missed, and the IRO is asked. */
	public void overdue(long disputeId) {
		this.deadlines.miss(this.table.get(disputeId).subject(), DisputeClocks.INFORMAL);
	}

	/** The clock of the stage. */
	@Transactional(readOnly = true)
	public Deadline due(long disputeId) {
		return this.deadlines.required(this.table.get(disputeId).subject(), DisputeClocks.INFORMAL);
	}

}
