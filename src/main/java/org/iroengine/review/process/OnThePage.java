package org.iroengine.review.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

import org.iroengine.engine.TaskForm;
import org.iroengine.review.ReviewVariables;

/**
 * A task about a meeting that is done on a page of our own.
 *
 * @param advice what to do while something is left
 * @param left whether something is left of the meeting
 */
record OnThePage(String task, String advice, LongPredicate left) implements TaskForm {

	@Override
	public Set<String> fields() {
		return Set.of();
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		return this.left.test((Long) variables.get(ReviewVariables.MEETING_ID)) ? List.of(this.advice) : List.of();
	}

}
