package org.iroengine.review;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;

/**
 * The letters of a distribution, and of calls instead of letters, and what each is given.
 */
@Configuration(proxyBeanMethods = false)
class DistributionLetterKinds {

	@Bean
	LetterKind recordToDistribute() {
		return new LetterKind(DistributionLetters.REMINDER, DistributionLetters.FACTS);
	}

	@Bean
	LetterKind recordNotDistributed() {
		return new LetterKind(DistributionLetters.OVERDUE, DistributionLetters.FACTS);
	}

	@Bean
	LetterKind callsOverdue() {
		return new LetterKind(OverdueCalls.PURPOSE, Set.of("dueExplained", "link"));
	}

	@Bean
	LetterKind recordReady() {
		return new LetterKind(DistributionLetters.READY, DistributionLetters.READY_FACTS);
	}

}
