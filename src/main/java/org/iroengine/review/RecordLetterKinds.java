package org.iroengine.review;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;

/** The letters about decisions and records, and what each is given. */
@Configuration(proxyBeanMethods = false)
class RecordLetterKinds {

	private static final Set<String> FACTS = Set.of("reference", "initials", "officer", "dueExplained", "link");

	@Bean
	LetterKind decisionsOverdue() {
		return new LetterKind("decisions-overdue", FACTS);
	}

	@Bean
	LetterKind decisionsToReply() {
		return new LetterKind("decisions-to-reply", FACTS);
	}

	@Bean
	LetterKind recommendationsSent() {
		return new LetterKind("recommendations-sent", FACTS);
	}

	@Bean
	LetterKind managerReplyReminder() {
		return new LetterKind("manager-reply-reminder", FACTS);
	}

	@Bean
	LetterKind decisionsSettled() {
		return new LetterKind("decisions-settled",
				Set.of("reference", "initials", "officer", "dueExplained", "link", "agreed", "silent", "refused"));
	}

	@Bean
	LetterKind recordReminder() {
		return new LetterKind("record-written-reminder", FACTS);
	}

	@Bean
	LetterKind recordOverdue() {
		return new LetterKind("record-written-overdue", FACTS);
	}

}
