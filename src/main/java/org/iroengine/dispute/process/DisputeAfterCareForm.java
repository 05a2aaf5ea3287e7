package org.iroengine.dispute.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

/** Checks what the IRO says of a dispute that is open after care has ended. */
@Component
class DisputeAfterCareForm implements DisputeForm {

	static final String TASK = "Task_SayWhatBecomesOfTheDispute";

	private static final String ANSWER = "afterCare";

	/** The IRO takes the dispute back. */
	static final String WITHDRAW = "withdraw";

	/** Why it is withdrawn, or null. */
	static final String REASON = "afterCareReason";

	private final IroAlone iro;

	DisputeAfterCareForm(IroAlone iro) {
		this.iro = iro;
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return Set.of(ANSWER, REASON);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		Typed typed = new Typed(values);
		List<String> faults = new ArrayList<>(this.iro.faults(variables));
		if (typed.is(ANSWER, WITHDRAW)) {
			typed.need(REASON, "Say why you withdraw it", faults);
		}
		else if (!typed.is(ANSWER, "go-on")) {
			faults.add("Say whether the dispute goes on.");
		}
		typed.optional(REASON, "Say why", faults);
		return faults;
	}

}
