package org.iroengine.dispute;

import java.time.Duration;
import java.util.Objects;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks every hour which disputes have nobody, and tells IRO managers once of each and
 * whoever leaves it.
 */
@Configuration(proxyBeanMethods = false)
class LeftDisputesWatch {

	private static final Duration PAUSE = Duration.ofHours(1);

	private static final Logger log = LoggerFactory.getLogger(LeftDisputesWatch.class);

	@Bean
	RecurringTask<Void> lookWhichDisputesHaveNobody(LeftDisputes left, DisputeLetters letters, DisputeIro iro) {
		return Tasks.recurring("left-disputes-watch", FixedDelay.of(PAUSE)).execute((task, context) -> {
			for (Dispute dispute : left.all()) {
				try {
					letters.tell(DisputeLetter.DISPUTE_HAS_NOBODY, dispute.id(),
							"left-by-" + Objects.requireNonNullElse(iro.of(dispute.childRef()), "nobody"));
				}
				catch (RuntimeException ex) {
					log.warn("The IRO managers could not be told that dispute {} has nobody", dispute.id(), ex);
				}
			}
		});
	}

}
