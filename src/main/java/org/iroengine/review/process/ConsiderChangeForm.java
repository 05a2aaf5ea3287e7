package org.iroengine.review.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.ReviewFirst;

/** Checks what the IRO makes of a change. */
@Component
class ConsiderChangeForm implements TaskForm {

	private static final int LONGEST_REASON = 2000;

	@Override
	public String task() {
		return "Task_ConsiderTheChange";
	}

	@Override
	public Set<String> fields() {
		return Set.of(ConsiderChange.REVIEW_FIRST, ConsiderChange.BRING_FORWARD, ConsiderChange.BRING_FORWARD_REASON);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		if (ReviewFirst.of(values.get(ConsiderChange.REVIEW_FIRST)).isEmpty()) {
			faults.add("Say whether a review before the change was reasonably practicable.");
		}
		Object forward = values.get(ConsiderChange.BRING_FORWARD);
		if (!ConsiderChange.YES.equals(forward) && !ConsiderChange.NO.equals(forward)) {
			faults.add("Say whether you bring the next review forward.");
		}
		if (ConsiderChange.YES.equals(forward) && !isReason(values.get(ConsiderChange.BRING_FORWARD_REASON))) {
			faults.add("Say why you bring the review forward, in at most %d characters.".formatted(LONGEST_REASON));
		}
		if (ConsiderChange.NO.equals(forward) && isReason(values.get(ConsiderChange.BRING_FORWARD_REASON))) {
			faults.add("Leave the reason out where you do not bring the review forward.");
		}
		return faults;
	}

	private static boolean isReason(Object reason) {
		return reason instanceof String text && !text.isBlank() && text.length() <= LONGEST_REASON;
	}

}
