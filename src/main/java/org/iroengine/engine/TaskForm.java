package org.iroengine.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a capability accepts from the form of one of its tasks; asked before the engine
 * runs.
 */
public interface TaskForm {

	/** The id of the task in its model, such as {@code Task_ConfirmAllocation}. */
	String task();

	/**
	 * The names of the fields that may be submitted; any other name is refused. A task
	 * that is done on a page of our own, or only taken note of, has none.
	 */
	default Set<String> fields() {
		return Set.of();
	}

	/**
	 * What is wrong with a submission, each fault a sentence that says what to do; empty
	 * where it is accepted.
	 * @param variables the variables of the task's process
	 * @param values what was submitted
	 */
	List<String> faults(Map<String, Object> variables, Map<String, Object> values);

}
