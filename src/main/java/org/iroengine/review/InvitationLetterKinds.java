package org.iroengine.review;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;

/** The letters of invitations, and what each is given. */
@Configuration(proxyBeanMethods = false)
class InvitationLetterKinds {

	private static final Set<String> FACTS = Set.of("reference", "initials", "meeting", "minutes", "place", "remote",
			"changed", "backBy");

	private static final Set<String> LATE = Set.of("reference", "initials", "meeting", "dueExplained", "link");

	private static final Set<String> DATE = Set.of("reference", "initials", "meeting", "changed");

	@Bean
	LetterKind reviewInvitation() {
		return new LetterKind(InvitationLetters.INVITATION, FACTS);
	}

	@Bean
	LetterKind reviewInvitationWithdrawn() {
		return new LetterKind(InvitationLetters.WITHDRAWN, FACTS);
	}

	@Bean
	LetterKind reviewInvitationTakenBack() {
		return new LetterKind(InvitationLetters.TAKEN_BACK, FACTS);
	}

	@Bean
	LetterKind consultationReminder() {
		return new LetterKind(InvitationLetters.REMINDER, FACTS);
	}

	@Bean
	LetterKind consultationYoungerChild() {
		return new LetterKind(ConsultationDocument.YOUNGER_CHILD.purpose(), FACTS);
	}

	@Bean
	LetterKind consultationOlderChild() {
		return new LetterKind(ConsultationDocument.OLDER_CHILD.purpose(), FACTS);
	}

	@Bean
	LetterKind consultationParent() {
		return new LetterKind(ConsultationDocument.PARENT.purpose(), FACTS);
	}

	@Bean
	LetterKind consultationCarer() {
		return new LetterKind(ConsultationDocument.CARER.purpose(), FACTS);
	}

	@Bean
	LetterKind invitationsOverdue() {
		return new LetterKind(InvitationWarnings.OVERDUE, LATE);
	}

	@Bean
	LetterKind inviteesNotTold() {
		return new LetterKind(InvitationWarnings.NOT_TOLD,
				Set.of("reference", "initials", "meeting", "moved", "leftOut", "off", "link"));
	}

	@Bean
	LetterKind addressOverdue() {
		return new LetterKind(OverdueAddresses.PURPOSE, LATE);
	}

	@Bean
	LetterKind guardianToldDate() {
		return new LetterKind(GuardianDates.PURPOSE, DATE);
	}

	@Bean
	LetterKind guardianToldDateOff() {
		return new LetterKind(GuardianDates.OFF, DATE);
	}

}
