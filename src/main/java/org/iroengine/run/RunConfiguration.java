package org.iroengine.run;

import java.time.Clock;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives each lane of a run a lease, and its thread back now and then to other work. */
@Configuration(proxyBeanMethods = false)
class RunConfiguration {

	private static final int ITEMS_AT_A_TIME = 200;

	private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(10);

	@Bean
	Task<Void> workOnRun(RunWorker worker, Clock clock) {
		return Tasks.custom(RunLanes.TASK)
			.onFailure((done, lease) -> lease.reschedule(done, clock.instant().plus(PAUSE_AFTER_FAULT)))
			.onDeadExecution((done, lease) -> lease.reschedule(done, clock.instant()))
			.execute((lane, context) -> work(worker, lane.getId(), clock));
	}

	private static CompletionHandler<Void> work(RunWorker worker, String lane, Clock clock) {
		boolean more = worker.work(RunLanes.runOf(lane), ITEMS_AT_A_TIME);
		return (done, lease) -> {
			if (more) {
				lease.reschedule(done, clock.instant());
			}
			else {
				lease.stop();
			}
		};
	}

}
