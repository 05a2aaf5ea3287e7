package org.iroengine.dispute.process;

import org.camunda.bpm.engine.TaskService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.SocialWorkerChanged;
import org.iroengine.dispute.DisputeLetters;
import org.iroengine.dispute.FormalLevels;
import org.iroengine.dispute.ResponderChanged;
import org.iroengine.dispute.ResponderHandover;
import org.iroengine.engine.HandedTasks;

/** Lets the task of a reply follow to whoever answers now. */
@Component
class ResponderTasks {

	private final TaskService tasks;

	private final HandedTasks handed;

	private final FormalLevels levels;

	private final DisputeLetters letters;

	private final ResponderHandover handover;

	ResponderTasks(TaskService tasks, HandedTasks handed, FormalLevels levels, DisputeLetters letters,
			ResponderHandover handover) {
		this.tasks = tasks;
		this.handed = handed;
		this.levels = levels;
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
			.processInstanceBusinessKey(news.childRef())
			.taskDefinitionKey(ReplyToDisputeForm.TASK)
			.processVariableValueEquals(ResolveDispute.LEVEL_ID, news.levelId())
			.list()
			.forEach((task) -> this.handed.hand(task, news.responder()));
		this.letters.tellOfLevel(this.levels.get(news.levelId()).handsOver(), this.levels.get(news.levelId()));
	}

}
