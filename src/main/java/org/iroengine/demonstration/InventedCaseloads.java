package org.iroengine.demonstration;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.iroengine.people.Person;

/**
 * Shares the opening caseload out among the officers, each by the post and the locality.
 */
class InventedCaseloads {

	private static final double NEARBY = 0.9;

	/** Has gone part-time, and the children have stayed: over the cap. */
	private static final String PART_TIME_NOW = "iro-5";

	private static final BigDecimal POST_BEFORE = new BigDecimal("0.90");

	/** Has left; the children went to the others. */
	private static final String GONE = "iro-12";

	private final List<Person> officers = InventedOfficers.all()
		.stream()
		.filter((officer) -> !officer.id().equals(GONE))
		.toList();

	private final Map<String, Integer> children = new HashMap<>();

	/** The officer with room for so many children more, sooner one nearby. */
	String officerFor(int more, String locality) {
		String officer = this.officers.stream()
			.min(Comparator.comparingDouble((one) -> fullness(one, more, locality)))
			.map(Person::id)
			.orElseThrow();
		this.children.merge(officer, more, Integer::sum);
		return officer;
	}

	private double fullness(Person officer, int more, String locality) {
		BigDecimal post = officer.id().equals(PART_TIME_NOW) ? POST_BEFORE : officer.fte();
		double nearby = officer.locality().equals(locality) ? NEARBY : 1;
		return (this.children.getOrDefault(officer.id(), 0) + more) / post.doubleValue() * nearby;
	}

}
