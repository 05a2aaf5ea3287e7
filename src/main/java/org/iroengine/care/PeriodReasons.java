package org.iroengine.care;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.web.Problems.Fault;

/** Asks for the reason of a change and keeps it. */
@Component
class PeriodReasons {

	private final PeriodRecords records;

	private final Clock clock;

	PeriodReasons(PeriodRecords records, Clock clock) {
		this.records = records;
		this.clock = clock;
	}

	/**
	 * What is wrong with a reason.
	 * @param what the change, as it follows the word why
	 */
	static List<Fault> faults(String reason, String what) {
		return Texts.isReason(reason) ? List.of() : List
			.of(new Fault("reason", "Say why %s, in at most %d characters.".formatted(what, Texts.LONGEST_REASON)));
	}

	void keep(PeriodOfCare period, String kind, String reason) {
		this.records.keepReason(period, kind, reason, this.clock.instant());
	}

}
