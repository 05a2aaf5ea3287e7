package org.iroengine.intake;

import java.time.Instant;

/**
 * A single-use link to set a password, as it stands now.
 *
 * @param person whom it was sent to; null where there is no such link
 * @param state what it is good for
 */
public record PasswordLink(String person, State state) {

	/** What a link is good for, with the words that tell it. */
	public enum State {

		/** A password can be set with it. */
		GOOD("This link works"),
		/** A password has been set with it. */
		USED("This link has been used already"),
		/** Its time is over, or a newer one has been sent. */
		OVER("This link has expired, or a newer one has been sent"),
		/** It was never sent. */
		UNKNOWN("This link is not complete, or was never sent");

		private final String words;

		State(String words) {
			this.words = words;
		}

	}

	static PasswordLink of(String person, Instant expiresAt, Instant usedAt, Instant now) {
		if (usedAt != null) {
			return new PasswordLink(person, State.USED);
		}
		return new PasswordLink(person, now.isBefore(expiresAt) ? State.GOOD : State.OVER);
	}

	static PasswordLink unknown() {
		return new PasswordLink(null, State.UNKNOWN);
	}

	public boolean isGood() {
		return this.state == State.GOOD;
	}

	/** What to tell whoever follows it. */
	public String words() {
		return this.state.words;
	}

}
