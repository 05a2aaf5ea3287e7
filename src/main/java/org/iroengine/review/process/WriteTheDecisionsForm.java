package org.iroengine.review.process;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.Decisions;
import org.iroengine.review.ReviewVariables;
import org.iroengine.web.Problems.Fault;

/** What is decided is typed on the page. */
@Component
class WriteTheDecisionsForm implements TaskForm {

	private final ObjectProvider<Decisions> decisions;

	WriteTheDecisionsForm(ObjectProvider<Decisions> decisions) {
		this.decisions = decisions;
	}

	@Override
	public String task() {
		return "Task_WriteTheDecisions";
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		return this.decisions.getObject()
			.faults((Long) variables.get(ReviewVariables.REVIEW_ID))
			.stream()
			.map(Fault::message)
			.toList();
	}

}
