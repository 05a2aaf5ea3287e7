package org.iroengine.review.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareVariables;
import org.iroengine.review.ChecklistReturned;
import org.iroengine.review.Convening;
import org.iroengine.review.MeetingClosed;
import org.iroengine.review.MeetingWanted;
import org.iroengine.review.ReviewVariables;
import org.iroengine.review.Reviews;

/**
 * Runs {@code convene-review} for each meeting that is wanted, until its checklist is
 * back.
 */
@Component
class ConveneReview {

	/** Correlated when a meeting is held, adjourned, stood down or dropped. */
	static final String MEETING_CLOSED = "meeting-closed";

	/** Whether the checklist goes out as soon as there is a date. */
	static final String AT_ONCE = "atOnce";

	static final String BOOK = "Task_BookTheReview";

	static final String FILL_IN = "Task_FillInTheChecklist";

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final Reviews reviews;

	ConveneReview(RuntimeService runtime, TaskService tasks, Reviews reviews) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.reviews = reviews;
	}

	@EventListener
	void on(MeetingWanted news) {
		this.runtime.startProcessInstanceByKey(Convening.PROCESS, news.childRef(),
				Variables.putValue(ReviewVariables.MEETING_ID, news.meetingId())
					.putValue(ReviewVariables.REVIEW_ID, news.reviewId())
					.putValue(CareVariables.PERIOD_ID, this.reviews.get(news.reviewId()).periodId())
					.putValue(CareVariables.CHILD_REF, news.childRef()));
	}

	/** Nothing is left to convene. */
	@EventListener
	void on(MeetingClosed news) {
		this.runtime.createExecutionQuery()
			.processDefinitionKey(Convening.PROCESS)
			.processInstanceBusinessKey(news.childRef())
			.processVariableValueEquals(ReviewVariables.MEETING_ID, news.meetingId())
			.messageEventSubscriptionName(MEETING_CLOSED)
			.list()
			.forEach((waiting) -> this.runtime.messageEventReceived(MEETING_CLOSED, waiting.getId()));
	}

	/** Whoever entered it, on the page; the task is done with it. */
	@EventListener
	void on(ChecklistReturned news) {
		this.tasks.createTaskQuery()
			.taskDefinitionKey(FILL_IN)
			.processInstanceBusinessKey(news.childRef())
			.processVariableValueEquals(ReviewVariables.MEETING_ID, news.meetingId())
			.list()
			.forEach((task) -> this.tasks.complete(task.getId()));
	}

}
