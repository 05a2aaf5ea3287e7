package org.iroengine.review;

import java.util.List;
import java.util.Objects;

/**
 * A record that is to be distributed, as business support sees it.
 *
 * @param id the number of the distribution
 * @param correction what it corrects, in a sentence; null for the first distribution
 * @param label the reference and the initials of the child
 * @param due the sentence that explains the date
 * @param daysOver by how many days it is late; 0 where it is not
 * @param stop why nothing about the child may leave, or null
 */
public record WaitingRecord(long id, Review review, String correction, String label, String due, long daysOver,
		String stop, List<WaitingCopy> copies) {

	/** Whether somebody should look at it before the others. */
	public boolean isException() {
		return this.daysOver > 0 || this.stop != null
				|| this.copies.stream().map(WaitingCopy::exception).anyMatch(Objects::nonNull);
	}

}
