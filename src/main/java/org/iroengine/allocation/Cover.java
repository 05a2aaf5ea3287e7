package org.iroengine.allocation;

import java.time.LocalDate;

/**
 * Days on which an officer acts for the IRO of one child; the allocation stands.
 *
 * @param officer who covers
 * @param insteadOf the child's IRO
 * @param firstDay a local date in London
 * @param lastDay the last day on which the officer acts, unless it is ended before
 */
public record Cover(long id, long allocationId, String childRef, String officer, String insteadOf, LocalDate firstDay,
		LocalDate lastDay, Reassignment.Cause reason) {

	/** Whether the first day has come. */
	public boolean hasBegunBy(LocalDate day) {
		return !this.firstDay.isAfter(day);
	}

}
