package org.iroengine.deadline;

import java.util.Locale;

/** Where a deadline stands. */
public enum DeadlineState {

	/** Open and not recorded as overdue. */
	RUNNING,

	/** Done in time. */
	MET,

	/** Done, but late. */
	MET_LATE,

	/** Overdue and still open. */
	MISSED,

	/** No longer to be done, with the reason. */
	NOT_REQUIRED,

	/** Could not be done in time from the outset, with the reason. */
	NOT_ACHIEVABLE,

	/** Never done, and not to be done any more, with the reason. */
	NOT_DONE;

	/** Its name in words, such as {@code met late}. */
	String words() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** Whether it still waits to be done. */
	public boolean open() {
		return this == RUNNING || this == MISSED;
	}

	/** Whether it was done, in time or late. */
	public boolean done() {
		return this == MET || this == MET_LATE;
	}

}
