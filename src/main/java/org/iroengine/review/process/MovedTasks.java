package org.iroengine.review.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.review.InvitationDesk;
import org.iroengine.review.MeetingMoved;
import org.iroengine.review.ReviewVariables;
import org.iroengine.review.SocialWorkReports;

/**
 * Begins tasks again whose timers have fired before their meeting moved away: a timer
 * that has fired does not move, and nobody would be told a second time.
 */
@Component
class MovedTasks {

	/** The timer that tells of each task that it is overdue, and the one that reminds. */
	private static final Map<String, Timers> TIMERS = Map.of(ConveneReview.FILL_IN,
			new Timers("Timer_ChecklistOverdue", "Timer_ChecklistReminderDue"), SendReportForm.TASK,
			new Timers("Timer_ReportOverdue", "Timer_ReminderDue"), InvitationDesk.SEND,
			new Timers("Timer_InvitationsOverdue", null), InvitationDesk.TRACK,
			new Timers("Timer_DocumentsOverdue", "Timer_ReminderDue"), SeeTheChildForm.TASK,
			new Timers("Timer_ChildNotSeenInTime", null), "Task_RecordHowTheReviewWasHeld",
			new Timers("Timer_OutcomeOverdue", null), InvitationDesk.TELL, new Timers("Timer_NewDateNotTold", null),
			InvitationDesk.LEFT_OUT, new Timers("Timer_LeavingOutNotTold", null));

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	private final SocialWorkReports reports;

	private final Clock clock;

	MovedTasks(RuntimeService runtime, TaskService tasks, ManagementService management, SocialWorkReports reports,
			Clock clock) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
		this.reports = reports;
		this.clock = clock;
	}

	/** The timers of a task; reminder is null where there is none. */
	private record Timers(String overdue, String reminder) {
	}

	@EventListener
	void on(MeetingMoved news) {
		List<Task> open = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(news.childRef())
			.processVariableValueEquals(ReviewVariables.MEETING_ID, news.meetingId())
			.list();
		if (!this.reports.isChoiceOpen(news.meetingId())) {
			open.stream()
				.filter((task) -> HoldOrAdjournForm.TASK.equals(task.getTaskDefinitionKey()))
				.forEach(this::end);
		}
		open.stream().filter(this::isToBeginAgain).forEach(this::beginAgain);
	}

	private boolean isToBeginAgain(Task task) {
		Timers timers = TIMERS.get(task.getTaskDefinitionKey());
		return timers != null && (hasFired(task, timers.overdue(), task.getDueDate())
				|| hasFired(task, timers.reminder(), task.getFollowUpDate()));
	}

	/** Whether the timer is gone, and its moment is to come again. */
	private boolean hasFired(Task task, String timer, Date moment) {
		return timer != null && moment != null && moment.toInstant().isAfter(this.clock.instant())
				&& this.management.createJobQuery()
					.processInstanceId(task.getProcessInstanceId())
					.activityId(timer)
					.count() == 0;
	}

	private void beginAgain(Task task) {
		this.runtime.createProcessInstanceModification(task.getProcessInstanceId())
			.startBeforeActivity(task.getTaskDefinitionKey())
			.cancelActivityInstance(activity(task))
			.execute();
	}

	private void end(Task task) {
		this.runtime.createProcessInstanceModification(task.getProcessInstanceId())
			.cancelActivityInstance(activity(task))
			.execute();
	}

	private String activity(Task task) {
		return this.runtime.getActivityInstance(task.getProcessInstanceId())
			.getActivityInstances(task.getTaskDefinitionKey())[0].getId();
	}

}
