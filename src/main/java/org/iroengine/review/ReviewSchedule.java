package org.iroengine.review;

/** The table of the schedules of reviews. */
@FunctionalInterface
public interface ReviewSchedule {

	/**
	 * How a review is due.
	 * @param sequence 1 for the first review on the schedule
	 */
	Scheduled of(Schedule schedule, int sequence);

}
