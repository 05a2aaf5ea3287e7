package org.iroengine.reporting;

import java.time.Duration;
import java.util.Set;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;

/**
 * Asks every few minutes, on one node, whether the morning's digests are due; says what
 * the letter is given.
 */
@Configuration(proxyBeanMethods = false)
class DigestConfiguration {

	private static final Duration PAUSE = Duration.ofMinutes(2);

	@Bean
	RecurringTask<Void> sendMorningDigests(MorningDigest digest) {
		return Tasks.recurring("morning-digest", FixedDelay.of(PAUSE)).execute((task, context) -> digest.send());
	}

	@Bean
	LetterKind morningDigestLetter() {
		return new LetterKind(DigestLetter.PURPOSE, Set.of("lists", "link"));
	}

}
