package org.iroengine.dispute.web;

import org.iroengine.dispute.WrittenDispute;

/**
 * A dispute as it is typed on the page; each is as it was typed, or null.
 *
 * @param formal {@code true}, {@code false} or null
 * @param decision the number of a decision of the review
 * @param concernId the number of the suggested concern it takes up
 */
record TypedDispute(String childRef, String formal, String reason, String concern, String requested,
		String childsWishes, String impact, String startLevel, String levelReason, String challenged, String team,
		String reviewRef, String decision, String concernId) {

	/** An empty page, but for what is known. */
	static TypedDispute about(String childRef, String reason, String concern, Links links) {
		return new TypedDispute(childRef, null, reason, concern, null, null, null, null, null, null, null,
				links.review(), links.decision(), links.concern());
	}

	/** The same, of its own accord. */
	TypedDispute withoutConcern() {
		return new TypedDispute(this.childRef, this.formal, this.reason, this.concern, this.requested,
				this.childsWishes, this.impact, this.startLevel, this.levelReason, this.challenged, this.team,
				this.reviewRef, this.decision, null);
	}

	/** What the page was opened with. */
	record Links(String review, String decision, String concern) {
	}

	WrittenDispute written() {
		return new WrittenDispute(Words.typed(this.childRef),
				(Words.typed(this.formal) != null) ? Boolean.valueOf(this.formal) : null, Words.typed(this.reason),
				null, Words.typed(this.concern), Words.typed(this.requested), Words.typed(this.childsWishes),
				Words.typed(this.impact), level(), Words.typed(this.levelReason), Words.typed(this.reviewRef),
				number(this.decision), Words.typed(this.challenged), Words.typed(this.team), number(this.concernId));
	}

	/** A level that is no number is refused as one that there is not. */
	private Integer level() {
		Long level = number(this.startLevel);
		return (level != null) ? Integer.valueOf(level.intValue()) : null;
	}

	/** The number; null where none was written. */
	static Long number(String text) {
		return (text != null && text.strip().matches("\\d{1,9}")) ? Long.valueOf(text.strip()) : null;
	}

}
