package org.iroengine.dispute;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;

/**
 * The time of the whole dispute. When it is over the dispute goes to the top of the
 * ladder, is flagged and stays open: no date closes it.
 */
@Component
@Transactional
public class DisputeTotals {

	private final DisputeTable table;

	private final DisputeClocks clocks;

	private final TopOfTheLadder top;

	private final Deadlines deadlines;

	DisputeTotals(DisputeTable table, DisputeClocks clocks, TopOfTheLadder top, Deadlines deadlines) {
		this.table = table;
		this.clocks = clocks;
		this.top = top;
		this.deadlines = deadlines;
	}

	/** The clock of the whole. */
	@Transactional(readOnly = true)
	public Deadline due(long disputeId) {
		return this.clocks.total(this.table.get(disputeId));
	}

	/** The second date that was agreed, if one was. */
	@Transactional(readOnly = true)
	public Optional<Deadline> extended(long disputeId) {
		return this.clocks.extended(this.table.get(disputeId));
	}

	/**
	 * Flags a dispute that is still open, as over since the date itself, however late
	 * that is noticed.
	 */
	public void over(long disputeId) {
		Dispute dispute = this.table.hold(disputeId);
		if (dispute.isOpen() && dispute.overTotalAt() == null) {
			Deadline total = this.deadlines.miss(dispute.subject(), dispute.totalRule());
			this.table.overTotal(disputeId, total.dueAt());
			this.top.flagged(dispute);
		}
	}

	/**
	 * Brings a dispute that is still open to the top, unless it is there.
	 * @return whether it is still open
	 */
	public boolean toTheTop(long disputeId) {
		Dispute dispute = this.table.hold(disputeId);
		if (dispute.isOpen()) {
			Deadline last = this.clocks.extended(dispute).orElseGet(() -> this.clocks.total(dispute));
			this.deadlines.miss(dispute.subject(), last.rule());
			this.top.reach(dispute, last.dueOn());
		}
		return dispute.isOpen();
	}

}
