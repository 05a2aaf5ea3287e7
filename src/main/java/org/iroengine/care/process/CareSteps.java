package org.iroengine.care.process;

import org.iroengine.care.Care;
import org.iroengine.engine.Steps;

/** What the process of a period of care may call. */
@Steps
public class CareSteps {

	private final Care care;

	CareSteps(Care care) {
		this.care = care;
	}

	/**
	 * Tells the rest of the product that the child has come into care; answers whether
	 * the child is still looked after.
	 */
	public boolean announceStart(long periodId) {
		return this.care.announceStart(periodId);
	}

}
