package org.iroengine.allocation;

import java.util.List;
import java.util.Map;

/**
 * Officers for many children at once, weighed against each other.
 *
 * @param choices what is proposed for each child, by the key the child was given
 * @param now every officer with what they carry before the plan, by id
 * @param families the keys of siblings, and of each child without any, in the order of
 * the children
 */
public record Plan(Map<Long, Choice> choices, Map<String, OfficerLoad> now, List<List<Long>> families) {

	/**
	 * What is proposed for one child.
	 *
	 * @param officer the officer's id; null where nobody may be the child's IRO
	 * @param may who may be the child's IRO, by name
	 * @param why what speaks for the officer, in words
	 */
	public record Choice(String officer, List<OfficerLoad> may, String why) {
	}

	/** Everyone's load before and after, by name. */
	public List<PlannedLoad> loads() {
		return PlannedLoad.of(this.now, this.choices.values().stream().map(Choice::officer).toList());
	}

}
