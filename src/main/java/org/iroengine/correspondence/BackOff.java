package org.iroengine.correspondence;

import java.time.Duration;

/**
 * How long the relay waits after a failed attempt: ten seconds, doubled each time, five
 * minutes at most.
 */
final class BackOff {

	private static final Duration FIRST = Duration.ofSeconds(10);

	private static final Duration LONGEST = Duration.ofMinutes(5);

	private BackOff() {
	}

	static Duration after(int attempts) {
		Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, 10));
		return (doubled.compareTo(LONGEST) < 0) ? doubled : LONGEST;
	}

}
