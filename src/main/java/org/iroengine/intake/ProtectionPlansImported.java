package org.iroengine.intake;

import java.util.List;

import org.iroengine.care.ProtectionPlansSaved;

/** What became of a file of child protection plans. */
public sealed interface ProtectionPlansImported {

	/** Everything was taken in. */
	record Done(ProtectionPlansSaved.Done plans) implements ProtectionPlansImported {

	}

	/**
	 * Nothing was taken in.
	 *
	 * @param faults everything that is wrong, line by line
	 */
	record Refused(List<FileFault> faults) implements ProtectionPlansImported {

	}

}
