package org.iroengine.correspondence.web;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterState;

/**
 * What the API tells of a letter: never its text, and the address only to those who
 * correct it.
 *
 * @param id its number
 * @param purpose what it is for
 * @param childRef the child it concerns
 * @param recipientId whom it goes to
 * @param recipientMail where it goes to, left out for most callers
 * @param subject its subject line
 * @param state where it stands
 * @param attempts how often it was offered to a mail server
 * @param lastError why it has not left
 * @param createdAt when it was written
 * @param heldUntil the working hour in which it leaves, left out where it left at once
 * @param sentAt when the mail server took it
 */
record LetterView(long id, String purpose, String childRef, String recipientId,
		@JsonInclude(JsonInclude.Include.NON_NULL) String recipientMail, String subject, LetterState state,
		int attempts, String lastError, Instant createdAt, @JsonInclude(JsonInclude.Include.NON_NULL) Instant heldUntil,
		Instant sentAt) {

	static LetterView of(Letter letter, boolean withAddress) {
		Letter.Delivery delivery = letter.delivery();
		return new LetterView(letter.id(), letter.occasion().purpose(), letter.childRef(),
				letter.recipient().personId(), withAddress ? letter.recipient().mail() : null,
				letter.wording().subject(), delivery.state(), delivery.attempts(), delivery.lastError(),
				delivery.times().createdAt(), delivery.times().heldUntil(), delivery.times().sentAt());
	}

}
