package org.iroengine.review;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;

/**
 * What was held of a period of care before this service went live; a review since that
 * day is a review of this service.
 */
@Component
class ReviewsBefore {

	private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

	private final EarlierReviewTable table;

	private final OpeningReviews opening;

	private final Care care;

	ReviewsBefore(EarlierReviewTable table, OpeningReviews opening, Care care) {
		this.table = table;
		this.opening = opening;
		this.care = care;
	}

	/** The local dates in London, the earliest first. */
	List<LocalDate> of(PeriodOfCare period) {
		return period.opening() ? this.table.of(period.childRef(), first(period), last()) : List.of();
	}

	/** The day before go-live. */
	LocalDate last() {
		return LondonTime.date(this.opening.since()).minusDays(1);
	}

	/** Where nobody knows the start: whatever is after the period before. */
	LocalDate first(PeriodOfCare period) {
		return period.startKnown() ? LondonTime.date(period.becameLookedAfterAt()) : this.care
			.periods(period.childRef())
			.stream()
			.filter((other) -> other.endedAt() != null && !other.endedAt().isAfter(period.becameLookedAfterAt()))
			.map((before) -> LondonTime.date(before.endedAt()))
			.reduce(LONG_AGO, (one, other) -> other);
	}

}
