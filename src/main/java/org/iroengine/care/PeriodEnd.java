package org.iroengine.care;

import java.time.Instant;

/**
 * How a period of care ends.
 *
 * @param transferredTo the authority that looks after the child now; null where none or
 * not known
 */
record PeriodEnd(Instant at, String reason, Outcome outcome, String transferredTo) {

	static PeriodEnd plain(Instant at, String reason) {
		return new PeriodEnd(at, reason, Outcome.ENDED, null);
	}

}
