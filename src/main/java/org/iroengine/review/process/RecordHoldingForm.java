package org.iroengine.review.process;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.Holdings;
import org.iroengine.review.ReviewVariables;

/** Completes the task only where the page has recorded how the meeting went. */
@Component
class RecordHoldingForm implements TaskForm {

	private final ObjectProvider<Holdings> holdings;

	RecordHoldingForm(ObjectProvider<Holdings> holdings) {
		this.holdings = holdings;
	}

	@Override
	public String task() {
		return "Task_RecordHowTheReviewWasHeld";
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		return this.holdings.getObject().find((Long) variables.get(ReviewVariables.MEETING_ID)).isPresent() ? List.of()
				: List.of("Open the page of this task and record there how the review was held.");
	}

}
