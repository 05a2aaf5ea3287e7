package org.iroengine.intake;

import java.util.List;
import java.util.Map;

/** What became of an import of people. */
public sealed interface PeopleImported {

	/**
	 * Everything was taken in.
	 *
	 * @param files what changed, by file
	 * @param left the user names of those whose contract has ended; their accounts can do
	 * nothing
	 */
	record Done(Map<String, Counts> files, List<String> left) implements PeopleImported {
	}

	/**
	 * Nothing was taken in.
	 *
	 * @param faults everything that is wrong, file by file
	 */
	record Refused(List<FileFault> faults) implements PeopleImported {
	}

	/**
	 * How many rows of a file did what.
	 *
	 * @param removed rungs that a line named in the file has no longer
	 */
	record Counts(long added, long changed, long removed, long unchanged) {
	}

}
