package org.iroengine.care;

import java.util.List;

import org.iroengine.web.Problems.Fault;

/** What became of the news that circumstances have changed. */
public sealed interface ChangeSaved {

	/** It is recorded, and whoever is the child's IRO hears of it. */
	record Recorded(Change change) implements ChangeSaved {
	}

	/** The same change is recorded already. */
	record AlreadyKnown(Change change) implements ChangeSaved {
	}

	/** The child has no open period of care. */
	record NotInCare(String childRef) implements ChangeSaved {
	}

	/** What was written cannot be right; every fault is listed. */
	record Refused(List<Fault> faults) implements ChangeSaved {
	}

}
