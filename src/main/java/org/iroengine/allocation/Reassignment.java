package org.iroengine.allocation;

import java.time.LocalDate;

import org.iroengine.deadline.Subject;

/**
 * An officer who is away or leaves, and whose children somebody decides about.
 *
 * @param firstDay the first day without the officer, a local date in London
 * @param lastDay the last day of an absence; null where the officer leaves
 * @param deputy who is named to stand in, or null
 */
public record Reassignment(long id, String officer, Cause cause, LocalDate firstDay, LocalDate lastDay, String deputy) {

	/** Why the officer cannot act. */
	public enum Cause {

		/** Away for some days. */
		ABSENCE,
		/** The contract ends or has ended. */
		LEAVING

	}

	/** Whether the post falls vacant. */
	public boolean isVacancy() {
		return this.cause == Cause.LEAVING;
	}

	/** What its process and its deadlines are filed under, where others have a child. */
	public String key() {
		return "caseload " + this.officer;
	}

	Subject subject() {
		return new Subject("reassignment", this.id, key());
	}

	/** The rule for the time in which somebody has to decide. */
	String rule() {
		return isVacancy() ? Vacancies.SUCCESSOR : Reassignments.COVER_DECIDED;
	}

}
