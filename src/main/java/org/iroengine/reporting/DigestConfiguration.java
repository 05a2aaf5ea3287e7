package org.iroengine.reporting;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks every few minutes, on one node, whether the morning's digests are due. */
@Configuration(proxyBeanMethods = false)
class DigestConfiguration {

	private static final Duration PAUSE = Duration.ofMinutes(2);

	@Bean
	RecurringTask<Void> sendMorningDigests(MorningDigest digest) {
		return Tasks.recurring("morning-digest", FixedDelay.of(PAUSE)).execute((task, context) -> digest.send());
	}

}
