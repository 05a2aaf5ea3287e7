package org.iroengine.review.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareVariables;
import org.iroengine.review.Holdings;
import org.iroengine.review.MeetingBooked;
import org.iroengine.review.MeetingClosed;
import org.iroengine.review.ReportGiven;
import org.iroengine.review.ReviewVariables;
import org.iroengine.review.Reviews;

/** Runs {@code hold-review} for each meeting that is booked. */
@Component
class HoldReview {

	static final String PROCESS = Holdings.PROCESS;

	static final String MEETING_ID = ReviewVariables.MEETING_ID;

	static final String REVIEW_ID = ReviewVariables.REVIEW_ID;

	/** Correlated to every process of a meeting that is closed. */
	static final String MEETING_CLOSED = "meeting-closed";

	/** What the IRO does without a report: {@value #HOLD} or {@value #ADJOURN}. */
	static final String WITHOUT_REPORT = "withoutReport";

	static final String HOLD = "hold";

	static final String ADJOURN = "adjourn";

	/** Whether the review was adjourned before, and is again. */
	static final String ADJOURNED_AGAIN = "adjournedAgain";

	/**
	 * What an IRO manager says of a second adjournment: {@value #APPROVE} or
	 * {@value #REFUSE}.
	 */
	static final String APPROVAL = "approval";

	static final String APPROVE = "approve";

	static final String REFUSE = "refuse";

	/** Whether the review is complete with this meeting. */
	static final String REVIEW_COMPLETE = "reviewComplete";

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final Reviews reviews;

	HoldReview(RuntimeService runtime, TaskService tasks, Reviews reviews) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.reviews = reviews;
	}

	@EventListener
	void on(MeetingBooked news) {
		this.runtime.startProcessInstanceByKey(PROCESS, news.childRef(),
				Variables.putValue(MEETING_ID, news.meetingId())
					.putValue(REVIEW_ID, news.reviewId())
					.putValue(CareVariables.PERIOD_ID, this.reviews.get(news.reviewId()).periodId())
					.putValue(CareVariables.CHILD_REF, news.childRef()));
	}

	/** A process that has closed its meeting itself waits for this message no more. */
	@EventListener
	void on(MeetingClosed news) {
		this.runtime.createMessageCorrelation(MEETING_CLOSED)
			.processInstanceVariableEquals(MEETING_ID, news.meetingId())
			.correlateAll();
	}

	/** Whoever entered it, on a page; the task is done with it. */
	@EventListener
	void on(ReportGiven news) {
		this.tasks.createTaskQuery()
			.taskDefinitionKey(SendReportForm.TASK)
			.processInstanceBusinessKey(news.childRef())
			.processVariableValueEquals(MEETING_ID, news.meetingId())
			.list()
			.forEach((task) -> this.tasks.complete(task.getId()));
	}

}
