package org.iroengine.review;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;

/** The letters about what is not done around a meeting, and what each is given. */
@Configuration(proxyBeanMethods = false)
class HoldingLetterKinds {

	private static final Set<String> FACTS = Set.of("reference", "initials", "due", "dueExplained", "link");

	@Bean
	LetterKind reportReminder() {
		return new LetterKind("report-reminder", FACTS);
	}

	@Bean
	LetterKind holdOrAdjournOverdue() {
		return new LetterKind("hold-or-adjourn-overdue", FACTS);
	}

	@Bean
	LetterKind outcomeOverdue() {
		return new LetterKind("outcome-overdue", FACTS);
	}

	@Bean
	LetterKind adjournmentUndecided() {
		return new LetterKind("adjournment-undecided", FACTS);
	}

}
