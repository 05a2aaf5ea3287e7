package org.iroengine.review.process;

import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.CareVariables;
import org.iroengine.care.Child;
import org.iroengine.deadline.Deadline;
import org.iroengine.review.Addresses;
import org.iroengine.review.Asked;
import org.iroengine.review.Asked.Kind;
import org.iroengine.review.AskedOf;
import org.iroengine.review.DecisionReplies;
import org.iroengine.review.Meetings;
import org.iroengine.review.ReviewRules;
import org.iroengine.review.ReviewVariables;

/** The open tasks of a person of the case line, but for the checklists. */
@Component
class TasksAsked implements AskedOf {

	static final String ADDRESS = "Task_SettleTheAddress";

	static final String REPLY = "Task_ReplyToTheDecisions";

	private final TaskService tasks;

	private final Meetings meetings;

	private final DecisionReplies replies;

	private final Care care;

	TasksAsked(TaskService tasks, Meetings meetings, DecisionReplies replies, Care care) {
		this.tasks = tasks;
		this.meetings = meetings;
		this.replies = replies;
		this.care = care;
	}

	@Override
	public List<Asked> of(String person) {
		return this.tasks.createTaskQuery()
			.taskAssignee(person)
			.taskDefinitionKeyIn(SendReportForm.TASK, ADDRESS, REPLY)
			.list()
			.stream()
			.map(this::asked)
			.toList();
	}

	private Asked asked(Task task) {
		return switch (task.getTaskDefinitionKey()) {
			case ADDRESS -> asked(task, Kind.ADDRESS, number(task, Addresses.PARTICIPANT_ID),
					this.meetings.due(number(task, ReviewVariables.MEETING_ID), ReviewRules.INVITATIONS),
					"/address?taskId=" + task.getId());
			case REPLY -> asked(task, Kind.REPLY, number(task, ReviewVariables.REVIEW_ID),
					this.replies.due(number(task, ReviewVariables.REVIEW_ID), ReviewRules.MANAGER_REPLY),
					"/decisions/reply?taskId=" + task.getId());
			default -> asked(task, Kind.REPORT, number(task, ReviewVariables.MEETING_ID),
					this.meetings.due(number(task, ReviewVariables.MEETING_ID), ReviewRules.REPORT), PATH);
		};
	}

	private Asked asked(Task task, Kind kind, long about, Deadline due, String href) {
		String childRef = (String) this.tasks.getVariable(task.getId(), CareVariables.CHILD_REF);
		return new Asked(kind, childRef, this.care.child(childRef).map(Child::label).orElse(childRef), about, due,
				href);
	}

	private long number(Task task, String variable) {
		return (Long) this.tasks.getVariable(task.getId(), variable);
	}

}
