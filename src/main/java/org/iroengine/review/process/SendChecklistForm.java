package org.iroengine.review.process;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.Convening;

/** Business support sends a checklist before its own day; there is nothing to fill in. */
@Component
class SendChecklistForm implements TaskForm {

	@Override
	public String task() {
		return Convening.SEND;
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		return List.of();
	}

}
