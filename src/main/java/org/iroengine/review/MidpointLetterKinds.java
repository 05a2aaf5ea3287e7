package org.iroengine.review;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;

/** The letters about mid-point reviews and what each is given. */
@Configuration(proxyBeanMethods = false)
class MidpointLetterKinds {

	private static final Set<String> FACTS = Set.of("reference", "initials", "dueExplained", "link");

	@Bean
	LetterKind midpointReminder() {
		return new LetterKind(MidpointLetters.REMINDER, FACTS);
	}

	@Bean
	LetterKind midpointOverdue() {
		return new LetterKind(MidpointLetters.OVERDUE, FACTS);
	}

}
