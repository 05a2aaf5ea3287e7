package org.iroengine.review.web;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.Told;

/** Says that business support entered what it was told. */
final class ToldWords {

	private ToldWords() {
	}

	/**
	 * Such as {@code entered by support for worker-1, told by phone on Mon 2 Mar 2026}.
	 */
	static String entered(String by, Told told) {
		return "entered by %s for %s, told %s on %s".formatted(by,
				(told.by() != null) ? told.by() : "the social worker", told.way().words(),
				LondonTime.spoken(told.on()));
	}

}
