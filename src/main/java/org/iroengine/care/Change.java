package org.iroengine.care;

import java.time.LocalDate;

/**
 * A change of the circumstances of a child.
 *
 * @param on the local date in London on which it happened or is to happen
 * @param legalStatus the new one; null where it is another kind of change
 * @param note in words; never leaves the service
 */
public record Change(long id, long periodId, String childRef, ChangeKind kind, LocalDate on, LegalStatus legalStatus,
		String note) {

}
