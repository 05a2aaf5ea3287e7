package org.iroengine.dispute.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

/** Checks what has come of something beside a dispute. */
@Component
class FollowUpDisputeForm implements DisputeForm {

	static final String TASK = "Task_RecordWhatHasComeOfIt";

	private static final String ANSWER = "followUpAnswer";

	private final IroAlone iro;

	FollowUpDisputeForm(IroAlone iro) {
		this.iro = iro;
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return Set.of(ANSWER);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>(this.iro.faults(variables));
		new Typed(values).need(ANSWER, "Say what has come of it", faults);
		return faults;
	}

}
