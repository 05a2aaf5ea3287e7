package org.iroengine.review.process;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.StopCalls;

/** Who was called is ticked on the page. */
@Component
class CallInsteadForm implements TaskForm {

	private final ObjectProvider<StopCalls> calls;

	CallInsteadForm(ObjectProvider<StopCalls> calls) {
		this.calls = calls;
	}

	@Override
	public String task() {
		return StopCalls.TASK;
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		long left = this.calls.getObject().waiting((Long) variables.get(StopCalls.STOP_ID));
		return (left == 0) ? List.of() : List.of("%d %s. Open the page, call, and tick.".formatted(left,
				(left == 1) ? "call is left" : "calls are left"));
	}

}
