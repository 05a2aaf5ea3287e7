package org.iroengine.calendar;

import java.util.List;

/**
 * Days that somebody adds to the bank holidays or cancels, as they were written.
 *
 * @param add days on which people will not work, may be null
 * @param cancel bank holidays on which people will work, may be null
 */
public record SingleDays(List<Day> add, List<String> cancel) {

	public SingleDays {
		add = (add != null) ? add : List.of();
		cancel = (cancel != null) ? cancel : List.of();
	}

	/**
	 * A day to add.
	 *
	 * @param date such as {@code 2027-05-07}
	 * @param name such as {@code Coronation}
	 */
	public record Day(String date, String name) {

	}

}
