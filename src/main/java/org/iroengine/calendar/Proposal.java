package org.iroengine.calendar;

import java.util.List;

import org.iroengine.web.Problems.Fault;

/** What became of an attempt to propose a change of the calendar. */
public sealed interface Proposal {

	/** It waits for a second person. */
	record Stored(CalendarChange change) implements Proposal {

	}

	/** Everything stands in the calendar already; nothing was stored. */
	record NothingDiffers() implements Proposal {

	}

	/** It cannot be used, for all these reasons; nothing was stored. */
	record Refused(List<Fault> faults) implements Proposal {

	}

}
