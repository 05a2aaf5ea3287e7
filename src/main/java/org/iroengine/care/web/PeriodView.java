package org.iroengine.care.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.iroengine.care.PeriodChange;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.care.RecordedPeriod;

/**
 * A period of care as callers see it; instants in UTC.
 *
 * @param outcome {@code ended}, {@code transferred}, {@code withdrawn} or {@code merged};
 * null while it is open
 */
record PeriodView(String childRef, long periodId, Instant becameLookedAfterAt, boolean timeKnown, Instant notifiedAt,
		String legalStatus, String locality, String team, String socialWorker, Instant endedAt, String outcome,
		String transferredTo, List<PeriodChange> changes) {

	static PeriodView of(RecordedPeriod recorded) {
		PeriodOfCare period = recorded.period();
		return new PeriodView(period.childRef(), period.id(), period.becameLookedAfterAt(), period.timeKnown(),
				period.notifiedAt(), period.legalStatus(), period.locality(), period.team(), period.socialWorker(),
				period.endedAt(),
				(recorded.outcome() != null) ? recorded.outcome().name().toLowerCase(Locale.ROOT) : null,
				recorded.transferredTo(), recorded.changes());
	}

}
