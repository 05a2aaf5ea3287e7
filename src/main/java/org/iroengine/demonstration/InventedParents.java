package org.iroengine.demonstration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds young people in care who could be parents, and babies in care who could be
 * theirs; a parent and a child have different officers.
 */
final class InventedParents {

	private static final int LEAST_AGE = 14;

	private InventedParents() {
	}

	/**
	 * The families, where two babies have a parent: one has an officer as long as the
	 * parent, the other has come into care since the go-live day.
	 */
	static List<InventedFamily> among(List<InventedFamily> families) {
		List<InventedFamily> parents = alone(families, true);
		Map<InventedFamily, String> found = new HashMap<>();
		link(parents.get(0), alone(families, true), found);
		link(parents.get(Math.min(1, parents.size() - 1)), alone(families, false), found);
		return families.stream()
			.map((family) -> found.containsKey(family) ? family.of(found.get(family)) : family)
			.toList();
	}

	/** Where nobody is young enough, nobody is linked. */
	private static void link(InventedFamily parent, List<InventedFamily> others, Map<InventedFamily, String> found) {
		LocalDate latest = birth(parent).plusYears(LEAST_AGE);
		others.stream()
			.filter((child) -> birth(child).isAfter(latest) && !parent.officer().equals(child.officer()))
			.reduce((elder, younger) -> younger)
			.ifPresent((baby) -> found.put(baby, parent.children().get(0).childRef()));
	}

	/** Those without brothers and sisters, the eldest first. */
	private static List<InventedFamily> alone(List<InventedFamily> families, boolean opening) {
		return families.stream()
			.filter((family) -> family.children().size() == 1)
			.filter((family) -> opening ? family.children().get(0).situation() == Situation.OPENING
					: !family.children().get(0).situation().isOpening())
			.sorted(Comparator.comparing(InventedParents::birth))
			.toList();
	}

	private static LocalDate birth(InventedFamily family) {
		return family.children().get(0).birth();
	}

}
