package org.iroengine.intake;

import java.util.List;

/** What became of a national return. */
public sealed interface ReturnOutcome {

	/**
	 * Every child and every row is accounted for.
	 *
	 * @param id the number of the import; meaningless where it was only checked
	 */
	record Taken(long id, ImportReport report) implements ReturnOutcome {
	}

	/** A file is not in the form it should have; nothing was used. */
	record Unreadable(List<FileFault> faults) implements ReturnOutcome {
	}

	/** No go-live day is set, so nobody knows which periods have clocks. */
	record NoGoLive() implements ReturnOutcome {
	}

}
