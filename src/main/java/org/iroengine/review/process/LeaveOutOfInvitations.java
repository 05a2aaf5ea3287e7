package org.iroengine.review.process;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.review.InvitationDesk;
import org.iroengine.review.InvitationReturns;
import org.iroengine.review.Invitations;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.review.ParticipantLeft;
import org.iroengine.review.ReviewVariables;

/** Takes meetings back from those who were invited and are not asked any more. */
@Component
class LeaveOutOfInvitations {

	/** Correlated by the meeting. */
	static final String PERSON_LEFT_OUT = "person-left-out";

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final Meetings meetings;

	private final Invitations invitations;

	private final InvitationReturns returns;

	LeaveOutOfInvitations(RuntimeService runtime, TaskService tasks, Meetings meetings, Invitations invitations,
			InvitationReturns returns) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.meetings = meetings;
		this.invitations = invitations;
		this.returns = returns;
	}

	@EventListener
	void on(ParticipantLeft news) {
		this.meetings.bookedOf(news.childRef()).forEach(this::leaveOut);
	}

	private void leaveOut(Meeting meeting) {
		this.returns.takeBack(meeting.id());
		if (!this.invitations.leftOut(meeting.id()).isEmpty() && open(InvitationDesk.LEFT_OUT, meeting).count() == 0) {
			this.runtime.createMessageCorrelation(PERSON_LEFT_OUT)
				.processInstanceVariableEquals(ReviewVariables.MEETING_ID, meeting.id())
				.correlateAll();
		}
		if (this.returns.awaited(meeting.id()).isEmpty()) {
			open(InvitationDesk.TRACK, meeting).list().forEach((task) -> {
				this.returns.back(meeting.id(), Map.of());
				this.tasks.complete(task.getId());
			});
		}
	}

	private TaskQuery open(String task, Meeting meeting) {
		return this.tasks.createTaskQuery()
			.taskDefinitionKey(task)
			.processInstanceBusinessKey(meeting.childRef())
			.processVariableValueEquals(ReviewVariables.MEETING_ID, meeting.id());
	}

}
