package org.iroengine.deadline;

import java.util.function.Predicate;

/** Keeps deadlines from those who read about the child, and yet may not know of these. */
public interface DeadlineDoor {

	/**
	 * Of which subjects the signed-in user may know; to be asked about those of one list.
	 */
	Predicate<Subject> forList();

}
