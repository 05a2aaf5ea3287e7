package org.iroengine.review.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

import org.iroengine.engine.TaskForm;

/**
 * A task that is done on a page of our own.
 *
 * @param number the variable that tells what it is about
 * @param advice what to do while something is left
 * @param left whether something is left of that
 */
record OnThePage(String task, String number, String advice, LongPredicate left) implements TaskForm {

	@Override
	public Set<String> fields() {
		return Set.of();
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		return this.left.test((Long) variables.get(this.number)) ? List.of(this.advice) : List.of();
	}

}
