package org.iroengine.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.web.Problems.Fault;

/**
 * What the IRO may do with a dispute at any time: go to a higher level, or take it back.
 * Nobody else may, and nobody can prevent it.
 */
@Component
@Transactional
public class IroMoves {

	private static final int LONGEST = 4000;

	private final DisputeTable table;

	private final Bypass bypass;

	private final Settlement settlement;

	private final DisputeIro iro;

	private final ApplicationEventPublisher news;

	IroMoves(DisputeTable table, Bypass bypass, Settlement settlement, DisputeIro iro, ApplicationEventPublisher news) {
		this.table = table;
		this.bypass = bypass;
		this.settlement = settlement;
		this.iro = iro;
		this.news = news;
	}

	/**
	 * Goes to a higher level now; the levels between are passed over.
	 * @return what is wrong; empty where it is done
	 */
	public List<Fault> goHigher(long disputeId, Integer level, String reason) {
		Dispute dispute = this.table.hold(disputeId);
		List<Fault> faults = faults(dispute, reason);
		Optional<DisputeLevel> from = this.bypass.from(dispute, level);
		if (from.isEmpty()) {
			faults.add(new Fault("level", "Choose a level of this dispute's ladder above the one that has it."));
		}
		if (faults.isEmpty()) {
			this.bypass.go(dispute, from.orElseThrow(), level, reason.strip());
			this.news.publishEvent(new DisputeMoved(disputeId));
		}
		return faults;
	}

	/**
	 * Takes the dispute back.
	 * @return what is wrong; empty where it is done
	 */
	public List<Fault> withdraw(long disputeId, String reason) {
		Dispute dispute = this.table.hold(disputeId);
		List<Fault> faults = faults(dispute, reason);
		if (faults.isEmpty()) {
			this.settlement.withdraw(dispute, reason.strip());
			this.news.publishEvent(new DisputeWithdrawn(disputeId));
		}
		return faults;
	}

	private List<Fault> faults(Dispute dispute, String reason) {
		List<Fault> faults = new ArrayList<>();
		if (!this.iro.isMe(dispute.childRef())) {
			faults.add(new Fault("user", "Only whoever acts as the child's IRO may do this. Nothing was changed."));
		}
		if (!dispute.isOpen()) {
			faults.add(new Fault("dispute", "The dispute is closed already. Nothing was changed."));
		}
		if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
			faults.add(new Fault("reason", "Say why, in at most %d characters.".formatted(LONGEST)));
		}
		return faults;
	}

}
