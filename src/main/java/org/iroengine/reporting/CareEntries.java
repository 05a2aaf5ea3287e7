package org.iroengine.reporting;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.LegalStatus;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.reporting.Timeline.Entry;

/** How periods of care begin and end. */
@Component
class CareEntries implements TimelinePart {

	private final Care care;

	private final OfficersOfAChild officers;

	CareEntries(Care care, OfficersOfAChild officers) {
		this.care = care;
		this.officers = officers;
	}

	@Override
	public Stream<Entry> of(String childRef) {
		return this.care.periods(childRef).stream().flatMap(this::entries);
	}

	private Stream<Entry> entries(PeriodOfCare period) {
		Entry begun = new Entry(period.becameLookedAfterAt(), start(period), "Came into care", null, detail(period),
				false, false);
		return (period.endedAt() == null) ? Stream.of(begun) : Stream.of(begun, new Entry(period.endedAt(),
				LondonTime.spoken(period.endedAt()), "Care ended", null, null, false, false));
	}

	private String detail(PeriodOfCare period) {
		String status = LegalStatus.of(period.legalStatus()).map(LegalStatus::title).orElse(period.legalStatus());
		return Words.joined("; ", status, period.locality(), (period.team() != null) ? "team " + period.team() : null,
				(period.socialWorker() != null) ? "social worker " + this.officers.name(period.socialWorker()) : null,
				period.opening() ? "from before the service went live, so no clock runs"
						: "the service was told " + LondonTime.spoken(period.notifiedAt()));
	}

	/** The start in words, with what is not known of it. */
	static String start(PeriodOfCare period) {
		String day = LondonTime.spoken(period.becameLookedAfterAt());
		if (!period.startKnown()) {
			return day + " or earlier";
		}
		return period.timeKnown() ? day : day + ", time unknown";
	}

}
