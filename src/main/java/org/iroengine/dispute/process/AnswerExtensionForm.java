package org.iroengine.dispute.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.dispute.Extensions;

/** Checks the IRO's answer to a proposal of more time. */
@Component
class AnswerExtensionForm implements DisputeForm {

	static final String TASK = "Task_AnswerTheProposalOfMoreTime";

	private static final String ANSWER = "moreTime";

	/** What the IRO says to it, or null. */
	static final String WORDS = "moreTimeWords";

	private final Extensions extensions;

	private final IroAlone iro;

	AnswerExtensionForm(Extensions extensions, IroAlone iro) {
		this.extensions = extensions;
		this.iro = iro;
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return Set.of(ANSWER, WORDS);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		Typed typed = new Typed(values);
		List<String> faults = new ArrayList<>(this.iro.faults(variables));
		if (typed.is(ANSWER, "agreed")) {
			this.extensions.tooLate((Long) variables.get(ResolveDispute.DISPUTE_ID))
				.ifPresent((why) -> faults.add(why + " Do not agree."));
		}
		else if (!typed.is(ANSWER, "refused")) {
			faults.add("Say whether you agree to more time.");
		}
		typed.optional(WORDS, "Say what you answer", faults);
		return faults;
	}

}
