package org.iroengine.allocation;

import java.util.List;

import org.iroengine.people.Person;

/**
 * How an officer fits a child, load aside.
 *
 * @param blocked why the officer may not be the child's IRO, a clause that follows the
 * name; null where they may
 * @param points the weights of every preference that speaks for the officer
 * @param reasons the same in words, the weightiest first
 */
record Fit(Person officer, String blocked, int points, List<String> reasons) {

	boolean mayBe() {
		return this.blocked == null;
	}

}
