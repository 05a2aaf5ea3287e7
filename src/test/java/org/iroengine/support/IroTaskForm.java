package org.iroengine.support;

import java.util.List;
import java.util.Map;

import org.springframework.boot.test.context.TestComponent;

import org.iroengine.engine.TaskForm;

/** The task of the tests has nothing to fill in. */
@TestComponent
class IroTaskForm implements TaskForm {

	@Override
	public String task() {
		return CoverCases.IRO_TASK;
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		return List.of();
	}

}
