package org.iroengine.dispute.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.dispute.Disputes;
import org.iroengine.web.Problems.Fault;

/** Checks what the IRO says of a quiet word. */
@Component
class SettleInformallyForm implements DisputeForm {

	static final String TASK = "Task_SettleItInformally";

	/** What becomes of it. */
	static final String SETTLEMENT = "settlement";

	/** It is fixed. */
	static final String FIXED = "fixed";

	/** It is made formal. */
	static final String FORMAL = "formal";

	static final String OUTCOME = "informalOutcome";

	static final String IMPACT = "informalImpact";

	/** The level a formal dispute begins at, or null. */
	static final String LEVEL = "startLevel";

	/** Why above the first level, or null. */
	static final String REASON = "levelReason";

	private final Disputes disputes;

	private final IroAlone iro;

	SettleInformallyForm(Disputes disputes, IroAlone iro) {
		this.disputes = disputes;
		this.iro = iro;
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return Set.of(SETTLEMENT, OUTCOME, IMPACT, LEVEL, REASON);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		Typed typed = new Typed(values);
		List<String> faults = new ArrayList<>(this.iro.faults(variables));
		if (typed.is(SETTLEMENT, FIXED)) {
			typed.need(OUTCOME, "Say what was achieved", faults);
			typed.need(IMPACT, "Say what it changes for the child", faults);
		}
		else if (typed.is(SETTLEMENT, FORMAL)) {
			typed.wholeNumber(LEVEL, "Give the level", faults);
			typed.optional(REASON, "Say why above the first level", faults);
			this.disputes
				.levelFaults((Long) variables.get(ResolveDispute.DISPUTE_ID), typed.number(LEVEL),
						(String) values.get(REASON))
				.stream()
				.map(Fault::message)
				.forEach(faults::add);
		}
		else {
			faults.add("Say what becomes of it: it is fixed, or it is made formal.");
		}
		return faults;
	}

}
