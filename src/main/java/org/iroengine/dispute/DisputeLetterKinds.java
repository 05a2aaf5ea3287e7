package org.iroengine.dispute;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.iroengine.correspondence.LetterKind;

/** The letters about disputes, and what each is given. */
@Configuration(proxyBeanMethods = false)
class DisputeLetterKinds {

	@Bean
	LetterKind disputeInformal() {
		return kind(DisputeLetter.DISPUTE_INFORMAL);
	}

	@Bean
	LetterKind disputeInformalAsked() {
		return kind(DisputeLetter.DISPUTE_INFORMAL_ASKED);
	}

	@Bean
	LetterKind disputeToAnswer() {
		return kind(DisputeLetter.DISPUTE_TO_ANSWER);
	}

	@Bean
	LetterKind disputeNobodyAnswers() {
		return kind(DisputeLetter.DISPUTE_NOBODY_ANSWERS);
	}

	@Bean
	LetterKind disputeReplyReminder() {
		return kind(DisputeLetter.DISPUTE_REPLY_REMINDER);
	}

	@Bean
	LetterKind disputeLevelEnds() {
		return kind(DisputeLetter.DISPUTE_LEVEL_ENDS);
	}

	@Bean
	LetterKind disputeNotAnswered() {
		return kind(DisputeLetter.DISPUTE_NOT_ANSWERED);
	}

	@Bean
	LetterKind disputeGoneHigher() {
		return kind(DisputeLetter.DISPUTE_GONE_HIGHER);
	}

	@Bean
	LetterKind disputeReplied() {
		return kind(DisputeLetter.DISPUTE_REPLIED);
	}

	@Bean
	LetterKind disputeNoVerdict() {
		return kind(DisputeLetter.DISPUTE_NO_VERDICT);
	}

	@Bean
	LetterKind disputeOverTotal() {
		return kind(DisputeLetter.DISPUTE_OVER_TOTAL);
	}

	@Bean
	LetterKind disputeClosed() {
		return kind(DisputeLetter.DISPUTE_CLOSED);
	}

	@Bean
	LetterKind disputeExtensionProposed() {
		return kind(DisputeLetter.DISPUTE_EXTENSION_PROPOSED);
	}

	@Bean
	LetterKind disputeExtensionAnswered() {
		return new LetterKind(DisputeLetter.DISPUTE_EXTENSION_ANSWERED.purpose(), DisputeLetters.ANSWER);
	}

	@Bean
	LetterKind disputeHandedOver() {
		return kind(DisputeLetter.DISPUTE_HANDED_OVER);
	}

	@Bean
	LetterKind disputeHandedOn() {
		return new LetterKind(HandoverLetters.HANDED_ON, DisputeLetters.FACTS);
	}

	@Bean
	LetterKind disputeAfterCare() {
		return kind(DisputeLetter.DISPUTE_AFTER_CARE);
	}

	@Bean
	LetterKind disputeHasNobody() {
		return kind(DisputeLetter.DISPUTE_HAS_NOBODY);
	}

	@Bean
	LetterKind disputeCarriedOn() {
		return kind(DisputeLetter.DISPUTE_CARRIED_ON);
	}

	@Bean
	LetterKind disputeAdviceSought() {
		return kind(DisputeLetter.DISPUTE_ADVICE_SOUGHT);
	}

	@Bean
	LetterKind disputeFollowUpOverdue() {
		return kind(DisputeLetter.DISPUTE_FOLLOW_UP_OVERDUE);
	}

	private static LetterKind kind(DisputeLetter letter) {
		return new LetterKind(letter.purpose(), DisputeLetters.FACTS);
	}

}
