package org.iroengine.allocation;

import java.util.List;
import java.util.Set;

import org.iroengine.people.Person;

/**
 * How an officer fits a child, load aside.
 *
 * @param block why the officer may not be the child's IRO; null where they may
 * @param met every preference that speaks for the officer
 * @param points their weights together
 * @param reasons the same in words, the weightiest first
 */
record Fit(Person officer, Block block, Set<Preference> met, int points, List<String> reasons) {

	boolean mayBe() {
		return this.block == null;
	}

	/**
	 * Why the officer may not be the child's IRO, a clause that follows the name; null
	 * where they may.
	 */
	String blocked() {
		return mayBe() ? null : this.block.reason();
	}

}
