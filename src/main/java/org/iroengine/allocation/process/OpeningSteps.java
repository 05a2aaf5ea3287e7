package org.iroengine.allocation.process;

import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.engine.Steps;

/** What the process that confirms the opening caseload may call. */
@Steps
public class OpeningSteps {

	private final OpeningCaseload caseload;

	OpeningSteps(OpeningCaseload caseload) {
		this.caseload = caseload;
	}

	/** Whether a child of the opening caseload still waits for a confirmation. */
	public boolean stillWaits() {
		return this.caseload.stillWaits();
	}

}
