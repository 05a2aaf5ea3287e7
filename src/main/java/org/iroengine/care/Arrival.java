package org.iroengine.care;

import java.util.List;

import org.iroengine.web.Problems.Fault;

/** What became of the news that a child has come into care. */
public sealed interface Arrival {

	/** The period of care now runs, and so does its process. */
	record Recorded(PeriodOfCare period) implements Arrival {
	}

	/** The same child and start were known already; nothing was changed. */
	record AlreadyKnown(PeriodOfCare period) implements Arrival {
	}

	/** The child has an open period of care from another start. */
	record AlreadyInCare(PeriodOfCare open) implements Arrival {

		/** What to tell the caller. */
		public String advice() {
			return "%s has been looked after since %s and that period of care is open. End it first, or correct its start."
				.formatted(this.open.childRef(), this.open.becameLookedAfterAt());
		}

	}

	/** What was written cannot be right; every fault is listed. */
	record Refused(List<Fault> faults) implements Arrival {
	}

}
