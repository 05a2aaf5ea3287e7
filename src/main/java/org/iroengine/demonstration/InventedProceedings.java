package org.iroengine.demonstration;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.WrittenProceedings;

/** Invents the care proceedings about the children on interim orders who came last. */
final class InventedProceedings {

	private static final String INTERIM_ORDER = "C1";

	/** About one child of so many. */
	private static final int ABOUT_ONE_OF = 75;

	private static final int GUARDIANS = 3;

	private InventedProceedings() {
	}

	/** The references of the children whom they are about. */
	static Set<String> about(List<InventedFamily> families) {
		List<InventedChild> children = families.stream().flatMap((family) -> family.children().stream()).toList();
		return children.stream()
			.filter((child) -> child.end() == null && child.legalStatus().equals(INTERIM_ORDER))
			.sorted(Comparator.comparing(InventedChild::start).reversed())
			.limit(Math.max(1, children.size() / ABOUT_ONE_OF))
			.map(InventedChild::childRef)
			.collect(Collectors.toSet());
	}

	static WrittenProceedings of(InventedChild child) {
		int guardian = 1 + Math.floorMod(child.childRef().hashCode(), GUARDIANS);
		return new WrittenProceedings("Guardian %d (invented)".formatted(guardian),
				"guardian-%d@guardians.example".formatted(guardian), null, LondonTime.date(child.start()).toString());
	}

}
