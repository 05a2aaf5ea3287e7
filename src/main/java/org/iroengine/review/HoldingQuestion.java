package org.iroengine.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * What is known of a meeting whose outcome the IRO records.
 *
 * @param child the reference and initials
 * @param bornOn the child's date of birth
 * @param careBeganOn the first day of the period of care
 * @param dueOn by when the review is due
 * @param firstPartOn when the first part was held; null where there is none
 * @param consentToCheck whether the child is accommodated under section 20
 * @param adjournedBefore whether the review was adjourned before
 * @param around how those around the child took part, as far as it is recorded
 * @param recorded what is recorded already, or null
 * @param seen how the IRO spoke with the child, as far as it is recorded; or null
 */
public record HoldingQuestion(Meeting meeting, Review review, String child, LocalDate bornOn, LocalDate careBeganOn,
		LocalDate dueOn, LocalDate firstPartOn, boolean consentToCheck, boolean adjournedBefore,
		List<Attendance> around, Holding recorded, ChildSeen seen) {

	/** In full years on a day. */
	public int ageOn(LocalDate day) {
		return Period.between(this.bornOn, day).getYears();
	}

	/** From the second review on there is to be a plan for permanence. */
	public boolean needsPermanence() {
		return this.review.sequence() > 1;
	}

	/** Whether a review with its first or only part on the day is late. */
	boolean isLate(LocalDate day) {
		return this.firstPartOn == null && day.isAfter(this.dueOn);
	}

}
