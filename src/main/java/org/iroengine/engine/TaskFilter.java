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
 */
public record TaskFilter(String name, String task, UserGroup group, Map<String, String> variables, boolean escalation) {

	public TaskFilter(String name, String task, UserGroup group, Map<String, String> variables) {
		this(name, task, group, variables, false);
	}

}
