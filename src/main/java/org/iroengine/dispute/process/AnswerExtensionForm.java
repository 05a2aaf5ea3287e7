package org.iroengine.dispute.process;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;

/** Checks the IRO's answer to a proposal of more time. */
@Component
class AnswerExtensionForm implements TaskForm {

	static final String TASK = "Task_AnswerTheProposalOfMoreTime";

	private static final String ANSWER = "moreTime";

	/** What the IRO says to it, or null. */
	static final String WORDS = "moreTimeWords";

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
		return (typed.is(ANSWER, "agreed") || typed.is(ANSWER, "refused")) ? List.of()
				: List.of("Say whether you agree to more time.");
	}

}
