package org.iroengine.deadline.web;

import java.util.List;

import org.iroengine.calendar.CalendarChange;
import org.iroengine.calendar.CalendarChange.State;
import org.iroengine.calendar.LondonTime;
import org.iroengine.web.CurrentUser;

/**
 * A change of the calendar as a page shows it.
 *
 * @param standing where it stands, in words
 * @param last the last covered day afterwards, in words
 * @param open whether it waits to be decided
 * @param mine whether the reader proposed it
 */
record ShownChange(long id, String source, String proposed, String standing, String last, List<ShownDay> added,
		List<ShownDay> cancelled, boolean open, boolean mine) {

	static ShownChange of(CalendarChange change) {
		return new ShownChange(change.id(), change.source(),
				"%s, %s".formatted(change.proposedBy(), LondonTime.spoken(change.proposedAt())), standing(change),
				ChangeWords.day(change.last()), ShownDay.of(change.added()), ShownDay.of(change.removed()),
				change.open(), change.proposedBy().equals(CurrentUser.name()));
	}

	private static String standing(CalendarChange change) {
		if (change.state() == State.PROPOSED) {
			return "Waits for a second person";
		}
		if (change.state() == State.OUT_OF_DATE) {
			return "Out of date: another change came into force. Propose it anew";
		}
		return ((change.state() == State.APPROVED) ? "Approved by %s, %s" : "Withdrawn by %s, %s")
			.formatted(change.decidedBy(), LondonTime.spoken(change.decidedAt()));
	}

}
