package org.iroengine.review.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.Adjournments;
import org.iroengine.review.ReviewVariables;

/** Checks what the IRO decides without a report. */
@Component
class HoldOrAdjournForm implements TaskForm {

	static final String TASK = "Task_HoldOrAdjournWithoutTheReport";

	private final ObjectProvider<Adjournments> adjournments;

	HoldOrAdjournForm(ObjectProvider<Adjournments> adjournments) {
		this.adjournments = adjournments;
	}

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
		Object choice = values.get(HoldReview.WITHOUT_REPORT);
		if (HoldReview.ADJOURN.equals(choice)) {
			HoldForms.text(values.get(HoldForms.WITHOUT_REPORT_REASON), HoldForms.LONGEST,
					"Say why the review is adjourned", faults);
			if (this.adjournments.getObject().before((Long) variables.get(ReviewVariables.MEETING_ID))) {
				faults.add("The review was adjourned before. A second adjournment needs an IRO manager: choose to hold "
						+ "here, and record it with the task that asks how the review was held.");
			}
		}
		else if (!HoldReview.HOLD.equals(choice)) {
			faults.add("Choose whether to hold the review or to adjourn it.");
		}
		return faults;
	}

}
