package org.iroengine.engine;

import java.util.function.UnaryOperator;

import org.camunda.bpm.engine.task.TaskQuery;

/** Which tasks stand in a list by their dates; weeks begin on Monday, in London. */
public enum TaskTime {

	/** Whatever its dates. */
	ANY((query) -> query),
	/** Once it is overdue. */
	OVERDUE((query) -> query.dueBeforeExpression("${now()}")),
	/** Due up to Sunday, also what is overdue. */
	THIS_WEEK((query) -> query.dueBeforeExpression("${calendarSteps.monday(0)}")),
	/** Due in the week after this. */
	NEXT_WEEK((query) -> query.dueAfterExpression("${calendarSteps.monday(0)}")
		.dueBeforeExpression("${calendarSteps.monday(1)}")),
	/** Due after that. */
	LATER((query) -> query.dueAfterExpression("${calendarSteps.monday(1)}")),
	/** To be begun up to the end of the month: by its follow-up date. */
	BEGUN_THIS_MONTH((query) -> query.followUpBeforeExpression("${calendarSteps.nextMonth()}"));

	private final UnaryOperator<TaskQuery> criterion;

	TaskTime(UnaryOperator<TaskQuery> criterion) {
		this.criterion = criterion;
	}

	TaskQuery narrow(TaskQuery query) {
		return this.criterion.apply(query);
	}

}
