package org.iroengine.deadline;

import java.time.Instant;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;

/** Judges anew what was done on another day than had been told. */
@Component
@Transactional
public class CorrectedVerdicts {

	private final Ledger ledger;

	private final Audit audit;

	CorrectedVerdicts(Ledger ledger, Audit audit) {
		this.ledger = ledger;
		this.audit = audit;
	}

	/**
	 * Judges a deadline that was done by the corrected moment; the audit keeps both
	 * moments and both verdicts. One that is open, or was closed otherwise, stays.
	 * @param at when it was done in truth
	 */
	public void judge(Subject subject, String rule, Instant at) {
		this.ledger.lock(subject, rule)
			.filter((deadline) -> deadline.state().done() && !deadline.closedAt().equals(at))
			.ifPresent((told) -> save(told, told.met(at, told.heldBy())));
	}

	private void save(Deadline told, Deadline judged) {
		this.ledger.save(judged);
		this.audit.record("deadline judged anew", judged.subject().audited(),
				Map.of("rule", judged.rule(), "due", judged.dueAt().toString(), "doneBefore",
						told.closedAt().toString(), "done", judged.closedAt().toString(), "verdictBefore",
						told.state().name(), "verdict", judged.state().name()));
	}

}
