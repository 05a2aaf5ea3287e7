package org.iroengine.dispute;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.web.Problems.Fault;

/** The IRO makes an informal dispute formal on its page, without waiting for any date. */
@Component
@Transactional
public class FormalNow {

	private final DisputeTable table;

	private final InformalStage stage;

	private final DisputeIro iro;

	private final ApplicationEventPublisher news;

	FormalNow(DisputeTable table, InformalStage stage, DisputeIro iro, ApplicationEventPublisher news) {
		this.table = table;
		this.stage = stage;
		this.iro = iro;
		this.news = news;
	}

	/**
	 * Begins the formal dispute at its first level.
	 * @return what is wrong; empty where it is done
	 */
	public List<Fault> begin(long disputeId) {
		Dispute dispute = this.table.hold(disputeId);
		List<Fault> faults = new ArrayList<>();
		if (!this.iro.isMe(dispute.childRef())) {
			faults.add(new Fault("user", "Only whoever acts as the child's IRO may do this. Nothing was changed."));
		}
		if (dispute.state() != DisputeState.INFORMAL) {
			faults.add(new Fault("dispute", "The dispute is not informal any more. Nothing was changed."));
		}
		if (faults.isEmpty()) {
			this.stage.makeFormal(disputeId, 1, null);
			this.news.publishEvent(new InformalStageLeft(disputeId));
		}
		return faults;
	}

}
