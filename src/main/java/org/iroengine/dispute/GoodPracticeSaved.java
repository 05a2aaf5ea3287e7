package org.iroengine.dispute;

import java.util.List;

import org.iroengine.web.Problems.Fault;

/** What became of good practice that somebody wrote. */
public sealed interface GoodPracticeSaved {

	/** It is recorded, and those whose work it was are told. */
	record Done(long id) implements GoodPracticeSaved {
	}

	/** What is wrong with it; nothing is recorded. */
	record Refused(List<Fault> faults) implements GoodPracticeSaved {
	}

}
