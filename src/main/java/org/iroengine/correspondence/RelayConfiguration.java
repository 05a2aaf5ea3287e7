package org.iroengine.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the relay its leases, its clock and its patience. */
@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

	static final Duration PAUSE_WITHOUT_SERVER = Duration.ofMinutes(1);

	static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(10);

	@Bean
	Task<Void> sendLetter(Relay relay, Clock clock) {
		return Tasks.custom(Dispatch.TASK)
			.onFailure((done, lease) -> lease.reschedule(done, clock.instant().plus(PAUSE_AFTER_FAULT)))
			.onDeadExecution((done, lease) -> lease.reschedule(done, clock.instant()))
			.execute((letter, context) -> relay.hasServer() ? relay.send(context.getExecution())
					: (done, lease) -> lease.reschedule(done, clock.instant().plus(PAUSE_WITHOUT_SERVER)));
	}

	@Bean
	com.github.kagkarlsson.scheduler.Clock relayClock(Clock clock) {
		return clock::instant;
	}

	@Bean
	DbSchedulerCustomizer leasesWithoutJavaSerialization() {
		return new DbSchedulerCustomizer() {

			@Override
			public Optional<Serializer> serializer() {
				return Optional.of(new JacksonSerializer());
			}

		};
	}

	@Bean
	static SmtpTimeouts smtpTimeouts() {
		return new SmtpTimeouts();
	}

}
