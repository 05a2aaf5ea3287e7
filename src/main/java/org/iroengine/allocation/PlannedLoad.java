package org.iroengine.allocation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What an officer carries before and after a plan.
 *
 * @param now the officer with the children they have
 * @param more how many they get
 */
public record PlannedLoad(OfficerLoad now, long more) {

	/**
	 * Every officer, by name.
	 * @param chosen the id of each child's officer; null for a child without any
	 */
	public static List<PlannedLoad> of(Map<String, OfficerLoad> officers, Collection<String> chosen) {
		return officers.values()
			.stream()
			.map((officer) -> new PlannedLoad(officer, Collections.frequency(chosen, officer.id())))
			.sorted(Comparator.comparing((PlannedLoad load) -> load.now().name())
				.thenComparing((load) -> load.now().id()))
			.toList();
	}

	public long then() {
		return this.now.children() + this.more;
	}

	public boolean isOverTheCap() {
		return this.now.isOver(this.more);
	}

}
