package org.iroengine.care;

/**
 * What a list means for one period of care.
 *
 * @param period the period as it stands afterwards; without an id until it is recorded
 * @param endReason how care ended, where this change ends it
 */
public record ListedChange(Kind kind, PeriodOfCare period, String endReason) {

	/** What is to be done to the records. */
	public enum Kind {

		/** The period was not known; it may be over already. */
		BEGUN,
		/** A known open period has ended. */
		ENDED,
		/** A period is known to have begun on an earlier day than was known. */
		START_CORRECTED,
		/** Known with this start and this end. */
		SAME

	}

	/** Whether a process has to begin for it. */
	public boolean isNewInCare() {
		return this.kind == Kind.BEGUN && this.period.endedAt() == null;
	}

	ListedChange recorded(PeriodOfCare period) {
		return new ListedChange(this.kind, period, this.endReason);
	}

}
