package org.iroengine.care;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The time from a child's becoming looked after by this authority until that ends.
 *
 * @param becameLookedAfterAt what the clocks of the law count from
 * @param timeKnown false where only the date was given; the clock then counts from 00:00
 * in London
 * @param notifiedAt when the IRO service was told; never moves a clock
 * @param legalStatus the code of the national return, such as C2
 * @param team the team that holds the case; may be null
 * @param socialWorker the child's social worker; may be null
 * @param needs what an officer should bring, such as a language
 * @param endedAt null while the period is open
 * @param opening from before the go-live date: no clocks, no reminders, no letters, never
 * counted late
 * @param startKnown false where the start is only the earliest day known
 */
public record PeriodOfCare(long id, String childRef, Instant becameLookedAfterAt, boolean timeKnown, Instant notifiedAt,
		String legalStatus, String locality, String team, String socialWorker, List<String> needs, Instant endedAt,
		boolean opening, boolean startKnown) {

	/** What the audit keeps of the beginning. */
	Map<String, Object> begun() {
		return Map.of("becameLookedAfterAt", this.becameLookedAfterAt.toString(), "timeKnown", this.timeKnown,
				"notifiedAt", this.notifiedAt.toString(), "legalStatus", this.legalStatus);
	}

	PeriodOfCare from(Instant start, boolean known) {
		return new PeriodOfCare(this.id, this.childRef, start, this.timeKnown, this.notifiedAt, this.legalStatus,
				this.locality, this.team, this.socialWorker, this.needs, this.endedAt, this.opening, known);
	}

	/** The same period with a start that is known for sure. */
	PeriodOfCare startedAt(Instant start, boolean time) {
		return new PeriodOfCare(this.id, this.childRef, start, time, this.notifiedAt, this.legalStatus, this.locality,
				this.team, this.socialWorker, this.needs, this.endedAt, this.opening, true);
	}

	/** The same period with the start of another, as well as it is known. */
	PeriodOfCare startedWith(PeriodOfCare earlier) {
		return startedAt(earlier.becameLookedAfterAt, earlier.timeKnown).from(earlier.becameLookedAfterAt,
				earlier.startKnown);
	}

	PeriodOfCare until(Instant end) {
		return new PeriodOfCare(this.id, this.childRef, this.becameLookedAfterAt, this.timeKnown, this.notifiedAt,
				this.legalStatus, this.locality, this.team, this.socialWorker, this.needs, end, this.opening,
				this.startKnown);
	}

	PeriodOfCare opening(boolean whether) {
		return new PeriodOfCare(this.id, this.childRef, this.becameLookedAfterAt, this.timeKnown, this.notifiedAt,
				this.legalStatus, this.locality, this.team, this.socialWorker, this.needs, this.endedAt, whether,
				this.startKnown);
	}

}
