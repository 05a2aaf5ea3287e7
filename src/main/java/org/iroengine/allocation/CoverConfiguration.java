package org.iroengine.allocation;

import java.time.Duration;
import java.util.Set;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;
import org.iroengine.web.Place;
import org.iroengine.web.UserGroup;

/**
 * Looks every few minutes, on one node, who is away or leaves; says what the letters are
 * given and where the covers are listed.
 */
@Configuration(proxyBeanMethods = false)
class CoverConfiguration {

	private static final Duration PAUSE = Duration.ofMinutes(5);

	private static final Set<String> CASELOAD = Set.of("officer", "away", "children", "decideBy", "link");

	private static final Set<String> REPLACED = Set.of("reference", "initials", "officer", "previous", "link");

	@Bean
	RecurringTask<Void> lookWhoIsAway(CaseloadWatch watch) {
		return Tasks.recurring("caseload-watch", FixedDelay.of(PAUSE)).execute((task, context) -> watch.look());
	}

	@Bean
	Place coverPlace() {
		return new Place("Cover", "See who acts for which IRO and until when, and end a cover.", "/covers",
				Set.of(UserGroup.IRO_MANAGER, UserGroup.SAFEGUARDING_HEAD, UserGroup.BUSINESS_SUPPORT));
	}

	@Bean
	LetterKind caseloadToDecide() {
		return new LetterKind("caseload-to-decide", CASELOAD);
	}

	@Bean
	LetterKind caseloadUndecided() {
		return new LetterKind("caseload-undecided", CASELOAD);
	}

	@Bean
	LetterKind iroReplacedIro() {
		return new LetterKind("iro-replaced-iro", REPLACED);
	}

	@Bean
	LetterKind iroReplacedSocialWorker() {
		return new LetterKind("iro-replaced-social-worker", REPLACED);
	}

}
