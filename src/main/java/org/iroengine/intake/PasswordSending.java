package org.iroengine.intake;

import java.time.Instant;

/** What became of sending somebody a link to set a password. */
public sealed interface PasswordSending {

	/**
	 * The link is on its way.
	 *
	 * @param validUntil when it expires
	 */
	record Sent(String person, Instant validUntil) implements PasswordSending {
	}

	/**
	 * No link was sent.
	 *
	 * @param reason why, and what to do
	 */
	record Refused(String person, String reason) implements PasswordSending {
	}

}
