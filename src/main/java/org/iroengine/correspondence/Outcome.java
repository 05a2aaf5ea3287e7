package org.iroengine.correspondence;

/**
 * What a mail server made of an attempt.
 *
 * @param kind its meaning for the letter
 * @param reason why it has not left, without addresses; null where it has
 */
record Outcome(Kind kind, String reason) {

	static final Outcome ACCEPTED = new Outcome(Kind.ACCEPTED, null);

	/** The meaning of an attempt's end for the letter. */
	enum Kind {

		/** The server has taken it over. */
		ACCEPTED,

		/** This letter or its recipient will never do (5xx). */
		REFUSED,

		/** Not this letter, not now (4xx). */
		DEFERRED,

		/** The server itself is in trouble; the letter is as good as any other. */
		UNREACHABLE

	}

}
