package org.iroengine.review;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;

/** The letters about what changes between reviews, and what each is given. */
@Configuration(proxyBeanMethods = false)
class ChangeLetterKinds {

	private static final Set<String> DUE = Set.of("reference", "initials", "dueExplained", "link");

	@Bean
	LetterKind changeRecorded() {
		return new LetterKind("change-recorded", DUE);
	}

	@Bean
	LetterKind changeUnconsidered() {
		return new LetterKind("change-unconsidered", DUE);
	}

	@Bean
	LetterKind reviewHandedOver() {
		return new LetterKind("review-handed-over", Set.of("reference", "initials", "next", "link"));
	}

	@Bean
	LetterKind finalReviewUnchecked() {
		return new LetterKind(FinalReviewLetters.UNCHECKED, FinalReviewLetters.FACTS);
	}

	@Bean
	LetterKind finalReviewWanted() {
		return new LetterKind("final-review-wanted", Set.of("reference", "initials", "link"));
	}

}
