package org.iroengine.review.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;

/** Checks what is kept of the feedback of a child. */
@Component
class ChildFeedbackForm implements TaskForm {

	static final String TASK = "Task_AskTheChildForFeedback";

	private static final Set<String> ANSWERS = Set.of("given", "declined", "none");

	private static final int LONGEST = 4000;

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
		if (!ANSWERS.contains(String.valueOf(values.get(HoldForms.FEEDBACK)))) {
			faults.add("Say whether the child gave feedback, declined, or did not answer.");
		}
		Object words = values.get(HoldForms.FEEDBACK_WORDS);
		if (words != null) {
			HoldForms.text(words, LONGEST, "Write what the child says", faults);
		}
		return faults;
	}

}
