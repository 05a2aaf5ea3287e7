package org.iroengine.allocation.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.LatenessReason;
import org.iroengine.engine.TaskForm;

/** The head of safeguarding says why there is no IRO in time. */
@Component
class NoteBreachForm implements TaskForm {

	private static final int LONGEST_NOTE = 2000;

	@Override
	public String task() {
		return "Task_NoteTheBreach";
	}

	@Override
	public Set<String> fields() {
		return Set.of(AllocateIro.BREACH_REASON, AllocateIro.BREACH_NOTE);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		List<String> faults = new ArrayList<>();
		boolean known = values.get(AllocateIro.BREACH_REASON) instanceof String code
				&& LatenessReason.of(code).isPresent();
		if (!known) {
			faults.add("Choose why it is late: %s.".formatted(reasons()));
		}
		Object note = values.get(AllocateIro.BREACH_NOTE);
		if (note != null && !(note instanceof String text && text.length() <= LONGEST_NOTE)) {
			faults.add("Give the note as text, with at most %d characters.".formatted(LONGEST_NOTE));
		}
		return faults;
	}

	private static String reasons() {
		return Arrays.stream(LatenessReason.values()).map(LatenessReason::title).collect(Collectors.joining(", "));
	}

}
