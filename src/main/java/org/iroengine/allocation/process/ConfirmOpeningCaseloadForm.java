package org.iroengine.allocation.process;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.engine.TaskForm;

/** The task is done when no child waits; what is confirmed is confirmed on the page. */
@Component
class ConfirmOpeningCaseloadForm implements TaskForm {

	private final ObjectProvider<OpeningCaseload> caseload;

	ConfirmOpeningCaseloadForm(ObjectProvider<OpeningCaseload> caseload) {
		this.caseload = caseload;
	}

	@Override
	public String task() {
		return "Task_ConfirmTheOpeningCaseload";
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		long waiting = this.caseload.getObject().count();
		return (waiting == 0) ? List.of() : List.of("%d %s. Open the page and confirm them.".formatted(waiting,
				(waiting == 1) ? "child still waits" : "children still wait"));
	}

}
