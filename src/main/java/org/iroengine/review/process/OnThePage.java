package org.iroengine.review.process;

import java.util.List;
import java.util.Map;

import org.iroengine.engine.TaskForm;

/** A task that is done on a page of our own, and complete when nothing is left of it. */
interface OnThePage extends TaskForm {

	/** The variable that tells what it is about. */
	String number();

	/** What to do while something is left. */
	String advice();

	/** Whether something is left of what it is about. */
	boolean isLeft(long number);

	@Override
	default List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		return isLeft((Long) variables.get(number())) ? List.of(advice()) : List.of();
	}

}
