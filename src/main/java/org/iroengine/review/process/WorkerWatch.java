package org.iroengine.review.process;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every hour which social workers with open tasks are away. */
@Configuration(proxyBeanMethods = false)
class WorkerWatch {

	private static final Duration PAUSE = Duration.ofHours(1);

	@Bean
	RecurringTask<Void> lookWhichWorkersAreAway(WorkerHandover handover) {
		return Tasks.recurring("worker-watch", FixedDelay.of(PAUSE)).execute((task, context) -> handover.look());
	}

}
