package org.iroengine.dispute.process;

import org.camunda.bpm.engine.TaskService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.SocialWorkerChanged;
import org.iroengine.dispute.HandoverLetters;
import org.iroengine.dispute.ResponderChanged;
import org.iroengine.dispute.ResponderHandover;
import org.iroengine.engine.HandedTasks;

/** Lets the task of a reply follow to whoever answers now. */
@Component
class ResponderTasks {

	private final TaskService tasks;

	private final HandedTasks handed;

	private final HandoverLetters letters;

	private final ResponderHandover handover;

	ResponderTasks(TaskService tasks, HandedTasks handed, HandoverLetters letters, ResponderHandover handover) {
		this.tasks = tasks;
		this.handed = handed;
		this.letters = letters;
		this.handover = handover;
	}

	/** The case may have gone to another team. */
	@EventListener
	void on(SocialWorkerChanged news) {
		this.handover.look(news.childRef());
	}

	@EventListener
	void on(ResponderChanged news) {
		this.tasks.createTaskQuery()
			.processInstanceBusinessKey(news.now().childRef())
			.taskDefinitionKey(ReplyToDisputeForm.TASK)
			.processVariableValueEquals(ResolveDispute.LEVEL_ID, news.now().id())
			.list()
			.forEach((task) -> this.handed.hand(task, news.now().responder()));
		this.letters.tell(news);
	}

}
