package org.iroengine.deadline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the amount of a timescale counts. */
public enum Unit {

	/** Elapsed hours, also across a clock change. */
	HOURS,

	/** Calendar days, as local dates in London. */
	DAYS,

	/** Working days in England; the day of the start is not counted. */
	WORKING_DAYS,

	/** Months by the corresponding date rule. */
	MONTHS,

	/** Halves of the interval between a start and an end date, in whole days. */
	HALF_INTERVAL,

	/** Nothing: another table, or what people agreed on, says how long. */
	ELSEWHERE;

	/** The word used in tables, the ledger and the API, such as {@code working-days}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The unit for a word, or empty where there is none. */
	public static Optional<Unit> of(String word) {
		return Arrays.stream(values()).filter((unit) -> unit.word().equals(word)).findFirst();
	}

	/** Every word there is, in order. */
	public static Stream<String> words() {
		return Arrays.stream(values()).map(Unit::word);
	}

}
