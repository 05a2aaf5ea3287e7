package org.iroengine.deadline.web;

import java.util.List;

import org.iroengine.calendar.SingleDays;

/**
 * A day to add and a day to cancel, as somebody typed them; either may be empty.
 *
 * @param date the day to add
 * @param name what it is called
 * @param cancel the bank holiday to cancel
 */
record DayForm(String date, String name, String cancel) {

	static final DayForm EMPTY = new DayForm("", "", "");

	SingleDays days() {
		boolean adds = isTyped(this.date) || isTyped(this.name);
		return new SingleDays(adds ? List.of(new SingleDays.Day(this.date, this.name)) : List.of(),
				isTyped(this.cancel) ? List.of(this.cancel) : List.of());
	}

	private static boolean isTyped(String text) {
		return text != null && !text.isBlank();
	}

}
