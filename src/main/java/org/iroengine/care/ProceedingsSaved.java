package org.iroengine.care;

import java.util.List;

import org.iroengine.web.Problems.Fault;

/** What became of proceedings that were handed over. */
public sealed interface ProceedingsSaved {

	/** They are stored. */
	record Recorded(CourtProceedings proceedings) implements ProceedingsSaved {

	}

	/** They were known already, exactly so. */
	record AlreadyKnown(CourtProceedings proceedings) implements ProceedingsSaved {

	}

	/** Nothing is stored, for the child's open proceedings stand in the way. */
	record AlreadyOpen(CourtProceedings open) implements ProceedingsSaved {

		/** What to do. */
		public String advice() {
			return "There are proceedings from %s on. End them first; a new Guardian is recorded as new proceedings from the same day."
				.formatted(this.open.from());
		}

	}

	/** Nothing is stored. */
	record Refused(List<Fault> faults) implements ProceedingsSaved {

	}

}
