package org.iroengine.review;

import java.util.List;

/**
 * The decisions of a review as they are typed.
 *
 * @param rows what is decided now
 * @param earlier how what was decided before stands
 */
public record DecisionDraft(List<Row> rows, List<Earlier> earlier) {

	/**
	 * One decision.
	 *
	 * @param owner words, or {@code participant-7}
	 * @param due such as 31/01/2027
	 */
	public record Row(String words, String owner, String due) {

		/** A row in which nothing is typed counts as not there. */
		public boolean saysNothing() {
			return this.words.isBlank() && this.owner.isBlank() && this.due.isBlank();
		}

	}

	/**
	 * One of the decisions before.
	 *
	 * @param state null until one is chosen
	 * @param due the new date where it goes on
	 */
	public record Earlier(long decisionId, DecisionState state, String due) {

		boolean goesOn() {
			return this.state != null && this.state.goesOn();
		}

	}

	/** The rows that say something. */
	public List<Row> filled() {
		return this.rows.stream().filter((row) -> !row.saysNothing()).toList();
	}

}
