package org.iroengine.allocation;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;

/** The letters of an allocation and what each is given. */
@Configuration(proxyBeanMethods = false)
class AllocationLetterKinds {

	private static final Set<String> FACTS = Set.of("reference", "initials", "allocatedBy", "due", "dueExplained",
			"link");

	private static final Set<String> OVERDUE = Set.of("reference", "initials", "officer", "dueExplained", "link");

	@Bean
	LetterKind allocationReminder() {
		return new LetterKind("allocation-reminder", FACTS);
	}

	@Bean
	LetterKind allocationBreached() {
		return new LetterKind("allocation-breached", FACTS);
	}

	@Bean
	LetterKind allocationGuidancePassed() {
		return new LetterKind("allocation-guidance-passed", FACTS);
	}

	@Bean
	LetterKind allocationLawPassed() {
		return new LetterKind("allocation-law-passed", FACTS);
	}

	@Bean
	LetterKind iroAllocatedIro() {
		return new LetterKind("iro-allocated-iro", withOfficer());
	}

	@Bean
	LetterKind iroAllocatedSocialWorker() {
		return new LetterKind("iro-allocated-social-worker", withOfficer());
	}

	@Bean
	LetterKind periodWithdrawn() {
		return new LetterKind("period-withdrawn", EndLetters.FACTS);
	}

	@Bean
	LetterKind careTransferred() {
		return new LetterKind("care-transferred", EndLetters.FACTS);
	}

	@Bean
	LetterKind guardianToldIro() {
		return new LetterKind(GuardianLetters.PURPOSE, Set.of("reference", "initials", "officer", "officerMail"));
	}

	@Bean
	LetterKind introductionOverdue() {
		return new LetterKind("introduction-overdue", OVERDUE);
	}

	@Bean
	LetterKind iroEntryOverdue() {
		return new LetterKind("iro-entry-overdue", OVERDUE);
	}

	/** No letter but a card, printed for the child. */
	@Bean
	LetterKind introductionCard() {
		return new LetterKind(IntroductionCards.WORDING, Set.of("officer", "mail", "service"));
	}

	private static Set<String> withOfficer() {
		Set<String> facts = new TreeSet<>(FACTS);
		facts.add("officer");
		return facts;
	}

}
