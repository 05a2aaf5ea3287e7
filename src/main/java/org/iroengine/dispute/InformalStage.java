package org.iroengine.dispute;

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

	private final DisputeStates states;

	private final FormalStart formal;

	private final Settlement settlement;

	private final Deadlines deadlines;

	InformalStage(DisputeTable table, DisputeStates states, FormalStart formal, Settlement settlement,
			Deadlines deadlines) {
		this.table = table;
		this.states = states;
		this.formal = formal;
		this.settlement = settlement;
		this.deadlines = deadlines;
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
			Dispute formal = this.states.makeFormal(dispute);
			this.deadlines.meet(dispute.subject(), DisputeClocks.INFORMAL, formal.formalAt(), CurrentUser.name());
			this.formal.madeFormal(formal, new NextLevel(startLevel, LondonTime.date(formal.formalAt()), Opened.BEGUN),
					reason);
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
