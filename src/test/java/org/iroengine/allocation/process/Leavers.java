package org.iroengine.allocation.process;

import java.time.LocalDate;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import org.iroengine.people.People;
import org.iroengine.people.Person;

/** Officers who leave at the very moment at which somebody chooses them. */
record Leavers(ConfigurableApplicationContext context, People people) {

	/** The last working day of the officer was last Friday. */
	void leave(String officer) {
		Person person = this.people.person(officer).orElseThrow();
		this.people.save(new Person(person.id(), person.name(), person.mail(), person.role(), person.fte(),
				LocalDate.of(2026, 2, 27)));
	}

	/** Does something once the check has passed and the engine completes the task. */
	void whileCompleting(Task task, Runnable meanwhile, Runnable completion) {
		ApplicationListener<PayloadApplicationEvent<?>> listener = (event) -> {
			if (event.getPayload() instanceof DelegateTask changed && changed.getId().equals(task.getId())
					&& TaskListener.EVENTNAME_COMPLETE.equals(changed.getEventName())) {
				meanwhile.run();
			}
		};
		this.context.addApplicationListener(listener);
		completion.run();
		this.context.removeApplicationListener(listener);
	}

}
