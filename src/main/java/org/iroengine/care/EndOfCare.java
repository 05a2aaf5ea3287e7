package org.iroengine.care;

import java.util.List;

import org.iroengine.web.Problems.Fault;

/** What became of the news that a child has ceased to be looked after. */
public sealed interface EndOfCare {

	/** The period is closed and nothing more is due for it. */
	record Ended(PeriodOfCare period) implements EndOfCare {
	}

	/** The child has no open period of care. */
	record NotInCare(String childRef) implements EndOfCare {
	}

	/** What was written cannot be right; every fault is listed. */
	record Refused(List<Fault> faults) implements EndOfCare {
	}

}
