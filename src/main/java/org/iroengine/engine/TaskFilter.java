package org.iroengine.engine;

import java.util.Map;

import org.iroengine.web.UserGroup;

/**
 * A list in Tasklist, shared with one group.
 *
 * @param name what people read; unique
 * @param task the id of the task in its model
 * @param group who sees the filter, and whose candidates are listed
 * @param variables the variables shown on each task, with the label people read
 * @param escalation whether what stands in it has gone past its time, and is red
 * @param overdueOnly whether a task stands in it only once it is overdue
 */
public record TaskFilter(String name, String task, UserGroup group, Map<String, String> variables, boolean escalation,
		boolean overdueOnly) {

	public TaskFilter(String name, String task, UserGroup group, Map<String, String> variables) {
		this(name, task, group, variables, false);
	}

	public TaskFilter(String name, String task, UserGroup group, Map<String, String> variables, boolean escalation) {
		this(name, task, group, variables, escalation, false);
	}

	/** The same tasks once they are overdue, as a list of its own. */
	public TaskFilter overdue(String other) {
		return new TaskFilter(other, this.task, this.group, this.variables, true, true);
	}

}
