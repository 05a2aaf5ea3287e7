package org.iroengine.care;

import java.time.LocalDate;

/**
 * A period of care as a list of the caseload tells of it, in local dates.
 *
 * @param startKnown false where the start is only the earliest day that the list knows
 * @param end null while the child is in care
 * @param endReason how care ended; null while the child is in care
 */
public record ListedPeriod(LocalDate start, boolean startKnown, String legalStatus, LocalDate end, String endReason) {

	/** The same period, which the eighteenth birthday ends where nothing did before. */
	ListedPeriod endedBy(LocalDate birthday, LocalDate today) {
		boolean over = birthday.isAfter(today) || this.end != null && !this.end.isAfter(birthday);
		return (over || !this.start.isBefore(birthday)) ? this
				: new ListedPeriod(this.start, this.startKnown, this.legalStatus, birthday, Caseload.EIGHTEENTH);
	}

	boolean covers(LocalDate day) {
		return !day.isBefore(this.start) && (this.end == null || day.isBefore(this.end));
	}

}
