package org.iroengine.review.process;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.Distributions;

/** What becomes of each copy is said on the page. */
@Component
class DistributeRecordForm implements TaskForm {

	private final ObjectProvider<Distributions> distributions;

	DistributeRecordForm(ObjectProvider<Distributions> distributions) {
		this.distributions = distributions;
	}

	@Override
	public String task() {
		return Distributions.TASK;
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		long left = this.distributions.getObject().waiting((Long) variables.get(Distributions.DISTRIBUTION_ID));
		return (left == 0) ? List.of() : List.of("%d %s. Open the page and say of each how it was sent or why not."
			.formatted(left, (left == 1) ? "copy is left" : "copies are left"));
	}

}
