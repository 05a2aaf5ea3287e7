package org.iroengine.dispute;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;

/** The letters about good practice and collective concerns, and what each is given. */
@Configuration(proxyBeanMethods = false)
class PracticeLetterKinds {

	private static final Set<String> CONCERN = Set.of("team", "reason", "dueExplained", "link");

	@Bean
	LetterKind goodPracticeAcknowledged() {
		return new LetterKind(GoodPracticeLetters.ACKNOWLEDGED,
				Set.of("reference", "initials", "theme", "officer", "link"));
	}

	@Bean
	LetterKind goodPracticeReplied() {
		return new LetterKind(GoodPracticeLetters.REPLIED, Set.of("reference", "initials", "theme", "person", "link"));
	}

	@Bean
	LetterKind collectiveConcernSent() {
		return new LetterKind(CollectiveLetters.SENT, CONCERN);
	}

	@Bean
	LetterKind collectiveConcernOverdue() {
		return new LetterKind(CollectiveLetters.OVERDUE, CONCERN);
	}

	@Bean
	LetterKind collectiveConcernAnswered() {
		return new LetterKind(CollectiveLetters.ANSWERED, CONCERN);
	}

}
