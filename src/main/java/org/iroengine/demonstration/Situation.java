package org.iroengine.demonstration;

/** How a child of the invented authority stands when everything is loaded. */
enum Situation {

	/** In care since before the go-live day, with an officer. */
	OPENING(0),
	/** In care since before the go-live day; the officer is still to be confirmed. */
	OPENING_WAITING(40),
	/** Care from before the go-live day has ended since. */
	ENDED(12),
	/** The same, and the child is back in care and waits for an officer. */
	BACK_IN_CARE(5),
	/** The 48 hours run. */
	WAITING(14, 1, 40),
	/** The 48 hours are nearly over. */
	NEARLY_LATE(4, 44, 47),
	/** The 48 hours are over. */
	OVERDUE(5, 50, 110),
	/** The service was told weeks after the 48 hours. */
	TOLD_LATE(5, 240, 840),
	/** Allocated within 48 hours; the officer is still to be introduced. */
	ALLOCATED_IN_TIME(10, 6, 40),
	/**
	 * Allocated within 48 hours; the child knows the officer, as the case system does.
	 */
	INTRODUCED(7, 6, 40),
	/** Allocated within 48 hours to an officer whom a rule blocks. */
	OVERRIDDEN(1, 6, 40),
	/** Allocated after 48 hours. */
	ALLOCATED_LATE(6, 52, 90),
	/** Care ended before anybody was allocated. */
	ENDED_AT_ONCE(3, 20, 40);

	private static final int OF = 600;

	private final int share;

	private final int least;

	private final int most;

	Situation(int share) {
		this(share, 0, 0);
	}

	Situation(int share, int least, int most) {
		this.share = share;
		this.least = least;
		this.most = most;
	}

	/** How many of so many children stand like this, at least one. */
	int count(int children) {
		return Math.max(1, Math.round((float) this.share * children / OF));
	}

	/** Whether care began before the go-live day. */
	boolean isOpening() {
		return this.most == 0;
	}

	/** Whether an officer is known from before the go-live day. */
	boolean hasOfficer() {
		return isOpening() && this != OPENING_WAITING;
	}

	/** Whether an officer was confirmed since the go-live day. */
	boolean isConfirmed() {
		return this == INTRODUCED || this == OVERRIDDEN || this == ALLOCATED_IN_TIME || this == ALLOCATED_LATE;
	}

	/** Since how many hours at least the child is in care, where care began since. */
	int leastHours() {
		return this.least;
	}

	/** Since how many hours at most. */
	int mostHours() {
		return this.most;
	}

}
