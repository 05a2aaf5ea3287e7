package org.iroengine.dispute;

import java.time.Instant;

import org.iroengine.deadline.Subject;

/**
 * Something beside a dispute that is followed up until it is answered; it stops nothing.
 *
 * @param owner who promised it, in words; null where nobody of ours did
 * @param answer what came of it; null while it is open
 */
public record FollowUp(long id, long disputeId, String childRef, Kind kind, String words, String owner, String askedBy,
		Instant askedAt, String answer, String answeredBy, Instant answeredAt) {

	static final String SUBJECT = "followUp";

	/** What is followed up. */
	public enum Kind {

		/** A referral to Cafcass. */
		CAFCASS("Referral to Cafcass", "dispute-advice"),
		/** Independent legal advice for the IRO. */
		LEGAL_ADVICE("Independent legal advice", "dispute-advice"),
		/** An action promised in the outcome. */
		ACTION("Action promised in the outcome", "dispute-action");

		private final String title;

		private final String rule;

		Kind(String title, String rule) {
			this.title = title;
			this.rule = rule;
		}

		/** The name people read. */
		public String title() {
			return this.title;
		}

		String rule() {
			return this.rule;
		}

	}

	/** Whether somebody outside is asked, which no manager can prevent. */
	public boolean isAdvice() {
		return this.kind != Kind.ACTION;
	}

	/** What its deadline belongs to. */
	public Subject subject() {
		return new Subject(SUBJECT, this.id, this.childRef);
	}

}
