package org.iroengine.allocation.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.IntroductionViews;
import org.iroengine.engine.TaskForm;

/** Business support confirms what it has entered on the case system. */
@Component
class EnterIroForm implements TaskForm {

	private final ObjectProvider<IntroductionViews> views;

	EnterIroForm(ObjectProvider<IntroductionViews> views) {
		this.views = views;
	}

	@Override
	public String task() {
		return "Task_EnterTheIroOnTheCaseSystem";
	}

	@Override
	public Set<String> fields() {
		return Set.of(IntroduceIro.ENTERED, IntroduceIro.PROTECTION_ENDED);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		if (!Boolean.TRUE.equals(values.get(IntroduceIro.ENTERED))) {
			faults.add("Enter the IRO on the case system, then tick that it is done.");
		}
		Object ended = values.get(IntroduceIro.PROTECTION_ENDED);
		boolean isOnPlan = this.views.getObject().isOnPlan((Long) variables.get(IntroduceIro.INTRODUCTION_ID));
		if (isOnPlan && !Boolean.TRUE.equals(ended)) {
			faults.add("End the child protection involvement on the case system, then tick that it is done.");
		}
		if (!isOnPlan && Boolean.TRUE.equals(ended)) {
			faults.add("The child is on no child protection plan; leave that tick out.");
		}
		return faults;
	}

}
