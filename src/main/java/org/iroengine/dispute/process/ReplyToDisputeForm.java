package org.iroengine.dispute.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

/** Checks a manager's reply. */
@Component
class ReplyToDisputeForm implements DisputeForm {

	static final String TASK = "Task_ReplyToTheDispute";

	private static final String WORDS = "replyWords";

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return Set.of(WORDS);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		new Typed(values).need(WORDS, "Say what you will do about it", faults);
		return faults;
	}

}
