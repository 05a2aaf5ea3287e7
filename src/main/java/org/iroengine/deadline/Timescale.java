package org.iroengine.deadline;

import java.time.LocalDate;

/**
 * A rule as it stands on a date: how long something may take, and who says so.
 *
 * @param rule the name of the rule
 * @param title plain words for a sentence
 * @param amount how many units; negative counts back from the start
 * @param unit what is counted
 * @param reminderOf the rule this one reminds of, or empty
 * @param grade how binding the source is
 * @param source where the number comes from
 */
public record Timescale(String rule, String title, int amount, Unit unit, String reminderOf, Grade grade,
		String source) {

	/**
	 * What to count.
	 * @param until where the interval ends, of which a half may be counted; may be null
	 * @throws IllegalArgumentException when how long it lasts stands elsewhere
	 */
	Span span(LocalDate until) {
		if (this.unit == Unit.ELSEWHERE) {
			throw new IllegalArgumentException("How long %s lasts stands elsewhere; give it".formatted(this.rule));
		}
		return new Span(this.amount, this.unit, (this.unit == Unit.HALF_INTERVAL) ? until : null);
	}

}
