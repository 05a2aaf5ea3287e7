package org.iroengine.care;

import java.util.List;

import org.iroengine.web.Problems.Fault;

/** What became of the wish to withdraw a period of care that was recorded by mistake. */
public sealed interface Withdrawal {

	/** The period no longer counts; the child may be recorded again. */
	record Withdrawn(PeriodOfCare period) implements Withdrawal {
	}

	/** There is no period of care that counts. */
	record NothingRecorded(String childRef) implements Withdrawal {
	}

	/** What was written cannot be right; every fault is listed. */
	record Refused(List<Fault> faults) implements Withdrawal {
	}

}
