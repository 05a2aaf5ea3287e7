package org.iroengine.dispute;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.web.Problems.Fault;

/** Raises disputes and reads them. */
@Component
@Transactional
public class Disputes {

	private final DisputeTable table;

	private final DisputeCheck check;

	private final DisputeStarts starts;

	private final DisputeIro iro;

	private final Care care;

	Disputes(DisputeTable table, DisputeCheck check, DisputeStarts starts, DisputeIro iro, Care care) {
		this.table = table;
		this.check = check;
		this.starts = starts;
		this.iro = iro;
		this.care = care;
	}

	/**
	 * Raises a dispute, or says why not. Nobody but whoever acts as the child's IRO may,
	 * and nobody can prevent it.
	 */
	public Raised raise(WrittenDispute written) {
		if (written.childRef() == null || this.iro.of(written.childRef()) == null) {
			return new Raised.Refused(List
				.of(new Fault("childRef", "Give the reference of a child with an IRO, or on a protection plan.")));
		}
		if (!this.iro.isMe(written.childRef())) {
			return new Raised.NotYours(written.childRef());
		}
		List<Fault> faults = this.check.faults(written);
		return faults.isEmpty()
				? new Raised.Done(this.starts.raise(written, period(written.childRef()), this.check.challenge(written)))
				: new Raised.Refused(faults);
	}

	/**
	 * What is wrong with the level at which the IRO makes an informal dispute formal.
	 * @param level null for the first
	 */
	@Transactional(readOnly = true)
	public List<Fault> levelFaults(long disputeId, Integer level, String reason) {
		return this.check.levelFaults(this.table.get(disputeId), level, reason);
	}

	@Transactional(readOnly = true)
	public Dispute get(long id) {
		return this.table.get(id);
	}

	/** The one with the reference, such as {@code DRP-12}. */
	@Transactional(readOnly = true)
	public Optional<Dispute> find(String reference) {
		return this.table.find(reference);
	}

	/** Those of a child, the earliest first. */
	@Transactional(readOnly = true)
	public List<Dispute> ofChild(String childRef) {
		return this.table.ofChild(childRef);
	}

	/** The open period, else the last one; null where the child is on a plan alone. */
	private PeriodOfCare period(String childRef) {
		if (this.iro.planAlone(childRef).isPresent()) {
			return null;
		}
		return this.care.openPeriod(childRef)
			.or(() -> this.care.periods(childRef).stream().reduce((earlier, later) -> later))
			.orElse(null);
	}

}
