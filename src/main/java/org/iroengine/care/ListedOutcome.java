package org.iroengine.care;

import java.util.List;

/**
 * What became of a child of a list.
 *
 * @param changes what it means for each period, the earliest first; empty where the child
 * is refused
 * @param faults everything for which the child is refused
 */
public record ListedOutcome(ListedChild child, List<ListedChange> changes, List<ListedFault> faults) {

	public boolean isRefused() {
		return !this.faults.isEmpty();
	}

}
