package org.iroengine.engine;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.task.TaskQuery;

import org.iroengine.web.UserGroup;

/**
 * A list in Tasklist that cuts through several kinds of tasks or people: by whose they
 * are and by their dates.
 *
 * @param name what people read; unique
 * @param tasks the ids of the tasks in their models
 * @param groups who sees the list
 * @param whose whose tasks stand in it
 * @param time which of them, by their dates
 */
public record TaskView(String name, List<String> tasks, Set<UserGroup> groups, Whose whose, TaskTime time) {

	/** Whose tasks stand in a list. */
	public enum Whose {

		/** The person's who looks. */
		MINE,
		/**
		 * Those that wait for the groups of whoever looks, also where somebody has them.
		 */
		OUR_GROUPS,
		/** Those that wait for the groups of whoever looks, and nobody has. */
		NOBODYS,
		/** Everybody's; the groups need the right to read tasks of the process. */
		EVERYBODYS

	}

	/**
	 * Whether other lists show the same tasks to the same people, so that counts leave it
	 * out.
	 */
	boolean isSummary() {
		return this.whose == Whose.MINE || this.whose == Whose.OUR_GROUPS;
	}

	TaskQuery narrow(TaskQuery query) {
		TaskQuery ofKind = this.time.narrow(query.taskDefinitionKeyIn(this.tasks.toArray(String[]::new)));
		return switch (this.whose) {
			case MINE -> ofKind.taskAssigneeExpression("${currentUser()}");
			case OUR_GROUPS -> ofKind.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
			case NOBODYS -> ofKind.taskCandidateGroupInExpression("${currentUserGroups()}");
			case EVERYBODYS -> ofKind;
		};
	}

}
