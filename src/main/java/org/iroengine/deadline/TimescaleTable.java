package org.iroengine.deadline;

import java.time.LocalDate;
import java.util.List;

/** The decision table of timescales, already checked for gaps and overlaps. */
public interface TimescaleTable {

	/**
	 * The rule as it stands on the local date of the start.
	 * @throws IllegalArgumentException when there is no such rule
	 */
	Timescale on(String rule, LocalDate date);

	/** The name of every rule, in the order of the table. */
	List<String> rules();

	/** The names of the rules that remind of a rule, in the order of the table. */
	List<String> remindersOf(String rule);

	/**
	 * The name of the table and a short hash of its content, such as
	 * {@code timescales@3f2a9c1b}.
	 */
	String version();

}
