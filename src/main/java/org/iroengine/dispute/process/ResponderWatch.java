package org.iroengine.dispute.process;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.dispute.ResponderHandover;

/** Looks every hour who answers disputes now. */
@Configuration(proxyBeanMethods = false)
class ResponderWatch {

	private static final Duration PAUSE = Duration.ofHours(1);

	@Bean
	RecurringTask<Void> lookWhoAnswersDisputes(ResponderHandover handover) {
		return Tasks.recurring("responder-watch", FixedDelay.of(PAUSE)).execute((task, context) -> handover.look());
	}

}
