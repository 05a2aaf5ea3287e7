package org.iroengine.allocation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Which officers the child and the family have or had.
 *
 * @param former the child's last IRO who is it no longer; empty where there was none
 * @param siblings how many brothers and sisters each officer has now
 * @param parentsAndChildren the looked-after parent or child whom an officer has now, by
 * officer
 */
record Ties(Optional<Former> former, Map<String, Long> siblings, Map<String, String> parentsAndChildren) {

	long siblingsOf(String officer) {
		return this.siblings.getOrDefault(officer, 0L);
	}

	/**
	 * An IRO of the past.
	 *
	 * @param periodId the period of care
	 * @param until the local date in London
	 */
	record Former(long periodId, String officer, LocalDate until) {
	}

}
