package org.iroengine.dispute.process;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.dispute.CollectiveHandover;

/** Looks every hour who answers collective concerns now. */
@Configuration(proxyBeanMethods = false)
class CollectiveWatchTask {

	private static final Duration PAUSE = Duration.ofHours(1);

	@Bean
	RecurringTask<Void> lookWhoAnswersCollectiveConcerns(CollectiveHandover handover) {
		return Tasks.recurring("collective-watch", FixedDelay.of(PAUSE)).execute((task, context) -> handover.look());
	}

}
