package org.iroengine.allocation.process;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;

/** The head of safeguarding takes note of an override; there is nothing to fill in. */
@Component
class NoteOverrideForm implements TaskForm {

	@Override
	public String task() {
		return "Task_NoteTheOverride";
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		return List.of();
	}

}
