package org.iroengine.dispute.process;

import org.camunda.bpm.engine.TaskService;

import org.springframework.core.annotation.Order;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.IroAllocated;
import org.iroengine.care.CareEnded;
import org.iroengine.care.ProtectionPlanChanged;
import org.iroengine.dispute.DisputeCarriedOn;
import org.iroengine.dispute.DisputeIro;
import org.iroengine.dispute.DisputeLetter;
import org.iroengine.dispute.DisputeLetters;
import org.iroengine.engine.HandedTasks;

/**
 * Gives the open tasks of a child's disputes to whose they are now: the IRO who is
 * allocated, also where care had ended between and the allocation is no succession; the
 * chair of a protection plan; whoever was named to carry them on.
 */
@Component
class DisputesOfTheNextIro {

	private final TaskService tasks;

	private final HandedTasks handed;

	private final DisputeIro iro;

	private final DisputeLetters letters;

	DisputesOfTheNextIro(TaskService tasks, HandedTasks handed, DisputeIro iro, DisputeLetters letters) {
		this.tasks = tasks;
		this.handed = handed;
		this.iro = iro;
		this.letters = letters;
	}

	@EventListener
	@Order
	void on(IroAllocated news) {
		hand(news.childRef());
	}

	@EventListener
	@Order
	void on(CareEnded news) {
		hand(news.childRef());
	}

	@EventListener
	@Order
	void on(ProtectionPlanChanged news) {
		hand(news.childRef());
	}

	@EventListener
	void on(DisputeCarriedOn news) {
		hand(news.childRef());
		this.letters.tell(DisputeLetter.DISPUTE_CARRIED_ON, news.disputeId(), "carried-on-" + news.naming());
	}

	private void hand(String childRef) {
		String now = this.iro.of(childRef);
		this.tasks.createTaskQuery()
			.processInstanceBusinessKey(childRef)
			.taskDefinitionKeyIn(DisputeAccess.IROS_TASKS.toArray(String[]::new))
			.list()
			.stream()
			.filter((task) -> now != null && !now.equals(task.getAssignee()))
			.forEach((task) -> this.handed.hand(task, now));
	}

}
