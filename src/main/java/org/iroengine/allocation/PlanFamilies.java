package org.iroengine.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.care.Kinship;
import org.iroengine.care.PeriodOfCare;

/**
 * Who among the children of a plan belongs together, and who may not share an officer.
 */
@Component
class PlanFamilies {

	private final Kinship kinship;

	PlanFamilies(Kinship kinship) {
		this.kinship = kinship;
	}

	/**
	 * Siblings, and siblings of siblings, each once; a child alone is a family of one.
	 */
	List<List<Long>> siblings(Map<Long, PeriodOfCare> periods) {
		Map<Long, Set<Long>> siblings = keys(periods, this.kinship.siblings(refs(periods)));
		Set<Long> seen = new HashSet<>();
		List<List<Long>> families = new ArrayList<>();
		periods.keySet().stream().filter((key) -> !seen.contains(key)).forEach((key) -> {
			List<Long> family = reached(key, siblings);
			seen.addAll(family);
			families.add(family);
		});
		return families;
	}

	/** A looked-after parent and the child, both ways. */
	Map<Long, Set<Long>> apart(Map<Long, PeriodOfCare> periods) {
		return keys(periods, this.kinship.parentsAndChildren(refs(periods)));
	}

	private static List<Long> reached(Long key, Map<Long, Set<Long>> siblings) {
		Set<Long> family = new HashSet<>(Set.of(key));
		Deque<Long> next = new ArrayDeque<>(family);
		while (!next.isEmpty()) {
			siblings.getOrDefault(next.pop(), Set.of()).stream().filter(family::add).forEach(next::push);
		}
		return family.stream().sorted().toList();
	}

	/**
	 * The kin of each child in the words of the plan; kin outside it count for nothing.
	 */
	private static Map<Long, Set<Long>> keys(Map<Long, PeriodOfCare> periods, Map<String, Set<String>> kin) {
		Map<String, Long> keyOf = new TreeMap<>();
		periods.forEach((key, period) -> keyOf.put(period.childRef(), key));
		return kin.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> keyOf.get(entry.getKey()),
					(entry) -> entry.getValue()
						.stream()
						.map(keyOf::get)
						.filter(Objects::nonNull)
						.collect(Collectors.toSet())))
			.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isEmpty())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static List<String> refs(Map<Long, PeriodOfCare> periods) {
		return periods.values().stream().map(PeriodOfCare::childRef).toList();
	}

}
