package org.iroengine.review;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;

/** The letters while a review is convened and what each is given. */
@Configuration(proxyBeanMethods = false)
class ConveningLetterKinds {

	private static final Set<String> FACTS = Set.of("reference", "initials", "officer", "dueExplained", "link");

	@Bean
	LetterKind reviewNotBooked() {
		return new LetterKind(ConveningLetters.NOT_BOOKED, FACTS);
	}

	@Bean
	LetterKind conveningChecklist() {
		return new LetterKind(ConveningLetters.CHECKLIST, FACTS);
	}

	@Bean
	LetterKind conveningChecklistReminder() {
		return new LetterKind(ConveningLetters.REMINDER, FACTS);
	}

	@Bean
	LetterKind conveningChecklistOverdue() {
		return new LetterKind(ConveningLetters.OVERDUE, FACTS);
	}

	@Bean
	LetterKind askedOfNewWorker() {
		return new LetterKind(WorkerLetters.PURPOSE, Set.of("reference", "initials", "asked", "link"));
	}

}
