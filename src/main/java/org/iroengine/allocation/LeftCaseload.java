package org.iroengine.allocation;

import java.util.List;
import java.util.Map;

/**
 * The children of an officer who is away or leaves, each with who is proposed.
 *
 * @param officer who is away or leaves, with the children they have now
 * @param children by reference
 * @param now every officer with what they carry, by id
 */
public record LeftCaseload(Reassignment reassignment, OfficerLoad officer, List<CaseloadChild> children,
		Map<String, OfficerLoad> now) {

	/** How many children nothing is decided about. */
	public long undecided() {
		return this.children.stream()
			.filter((child) -> this.reassignment.isVacancy() || child.covers().isEmpty())
			.count();
	}

	/** What has happened, in words that follow the officer's name. */
	public String away() {
		return CaseloadWords.away(this.reassignment);
	}

	/**
	 * Every other officer's load before and after, should all follow who are proposed.
	 */
	public List<PlannedLoad> loads() {
		return PlannedLoad.of(this.now, this.children.stream().map(CaseloadChild::proposed).toList())
			.stream()
			.filter((load) -> !load.now().id().equals(this.reassignment.officer()))
			.toList();
	}

}
