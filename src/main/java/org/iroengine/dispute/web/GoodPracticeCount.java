package org.iroengine.dispute.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.iroengine.dispute.GoodPractice;
import org.iroengine.dispute.GoodPracticeTheme;

/**
 * How often good practice of a theme was acknowledged in a team.
 *
 * @param team its id; empty where none was known
 */
record GoodPracticeCount(GoodPracticeTheme theme, String team, long number) {

	/** By theme, then by team. */
	static List<GoodPracticeCount> of(List<GoodPractice> rows) {
		return rows.stream()
			.collect(Collectors.groupingBy(
					(good) -> new GoodPracticeCount(good.theme(), Objects.requireNonNullElse(good.team(), ""), 0),
					Collectors.counting()))
			.entrySet()
			.stream()
			.map((found) -> new GoodPracticeCount(found.getKey().theme, found.getKey().team, found.getValue()))
			.sorted(Comparator.comparing(GoodPracticeCount::theme).thenComparing(GoodPracticeCount::team))
			.toList();
	}

}
