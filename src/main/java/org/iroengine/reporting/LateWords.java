package org.iroengine.reporting;

import java.time.Instant;
import java.util.stream.Stream;

import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.TaskList;

/** Says in words how many wait and how late they are. */
public final class LateWords {

	private LateWords() {
	}

	/** Such as {@code 4 wait}. */
	public static String waiting(TaskList list) {
		return (list.count() == 1) ? "1 waits" : list.count() + " wait";
	}

	/**
	 * Such as {@code 3 late, the oldest since Mon 9 Mar 2026 10:00}; where none is late,
	 * when the next is due, or nothing where none has a date.
	 */
	public static String due(TaskList list) {
		return list.first()
			.stream()
			.map(TaskList.Waiting::due)
			.flatMap(Stream::ofNullable)
			.findFirst()
			.map((first) -> (list.late() > 0) ? late(list.late(), first) : "the next due " + LondonTime.spoken(first))
			.orElse("no date");
	}

	/** So many, the oldest since then. */
	public static String late(long number, Instant oldest) {
		return "%d late, %s since %s".formatted(number, (number == 1) ? "due" : "the oldest",
				LondonTime.spoken(oldest));
	}

}
