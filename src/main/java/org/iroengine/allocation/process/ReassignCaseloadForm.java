package org.iroengine.allocation.process;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Reassignments;
import org.iroengine.engine.TaskForm;

/**
 * What is decided is decided on the page. After an absence children may keep their
 * officer, after the end of a contract none can.
 */
@Component
class ReassignCaseloadForm implements TaskForm {

	private final ObjectProvider<Reassignments> reassignments;

	ReassignCaseloadForm(ObjectProvider<Reassignments> reassignments) {
		this.reassignments = reassignments;
	}

	@Override
	public String task() {
		return "Task_DecideCoverOrReallocation";
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		long id = (Long) variables.get(ReassignCaseload.REASSIGNMENT_ID);
		Reassignments all = this.reassignments.getObject();
		int left = all.childrenLeft(id);
		return (left == 0 || !all.get(id).isVacancy()) ? List.of()
				: List.of("%d %s. Open the page and give each another IRO.".formatted(left,
						(left == 1) ? "child is left" : "children are left"));
	}

}
