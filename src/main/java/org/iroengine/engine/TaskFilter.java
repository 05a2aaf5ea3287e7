package org.iroengine.engine;

import java.util.Map;

import org.iroengine.web.UserGroup;

/**
 * A list in Tasklist, shared with one group.
 *
 * @param name what people read; unique
 * @param task the id of the task in its model, or null for all tasks assigned to whoever
 * looks
 * @param group who sees the filter and, where a task is named, whose candidates are
 * listed
 * @param variables the variables shown on each task, with the label people read
 */
public record TaskFilter(String name, String task, UserGroup group, Map<String, String> variables) {

}
