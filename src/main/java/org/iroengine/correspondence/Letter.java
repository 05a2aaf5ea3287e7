package org.iroengine.correspondence;

import java.time.Instant;

/**
 * A letter as the outbox keeps it.
 *
 * @param id its number
 * @param occasion what it is written for
 * @param recipient whom it goes to
 * @param wording what it says
 * @param delivery how far it has come
 */
public record Letter(long id, Occasion occasion, Recipient recipient, Wording wording, Delivery delivery) {

	/** The child it concerns, or null. */
	public String childRef() {
		return this.occasion.childRef();
	}

	public LetterState state() {
		return this.delivery.state();
	}

	/**
	 * What a letter is written for.
	 *
	 * @param purpose the name of its template
	 * @param key the business object; one purpose, key and recipient is one letter
	 * @param childRef the child it concerns, or null
	 */
	public record Occasion(String purpose, String key, String childRef) {
	}

	/**
	 * What a letter says, as plain text.
	 *
	 * @param subject one line, with a reference and initials at most
	 * @param body the text
	 * @param calendar what it tells the recipient's calendar, or null
	 */
	public record Wording(String subject, String body, CalendarPart calendar) {

		public Wording(String subject, String body) {
			this(subject, body, null);
		}

		Wording with(CalendarPart part) {
			return new Wording(this.subject, this.body, part);
		}

		Wording marked(String marker) {
			return new Wording(marker + " " + this.subject, this.body, this.calendar);
		}

	}

	/**
	 * How far a letter has come.
	 *
	 * @param messageId the same on every attempt, so that copies can be told
	 * @param state where it stands
	 * @param attempts how often the relay has offered it to a mail server
	 * @param lastError why it has not left, without addresses, or null
	 * @param times when what happened
	 */
	public record Delivery(String messageId, LetterState state, int attempts, String lastError, Times times) {
	}

	/**
	 * When what happened to a letter; null where it has not.
	 *
	 * @param createdAt when it was written
	 * @param deferredSince since when the server puts this very letter off
	 * @param nextAttemptAt when the relay tries next
	 * @param sentAt when the mail server accepted it
	 * @param parkedAt when it was parked
	 * @param heldUntil the working hour in which it may leave
	 */
	public record Times(Instant createdAt, Instant deferredSince, Instant nextAttemptAt, Instant sentAt,
			Instant parkedAt, Instant heldUntil) {
	}

}
