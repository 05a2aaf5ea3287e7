package org.iroengine.review.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;

/** Checks what an IRO manager says of a second adjournment. */
@Component
class ApproveAdjournmentForm implements TaskForm {

	static final String TASK = "Task_ApproveTheSecondAdjournment";

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return HoldForms.FIELDS.get(TASK);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		Object choice = values.get(HoldReview.APPROVAL);
		if (!HoldReview.APPROVE.equals(choice) && !HoldReview.REFUSE.equals(choice)) {
			faults.add("Choose whether you approve or refuse the second adjournment.");
		}
		HoldForms.text(values.get(HoldForms.APPROVAL_REASON), HoldForms.LONGEST, "Say why", faults);
		return faults;
	}

}
