package org.iroengine.care;

/** The process that accompanies a period of care, as the capability sees it. */
public interface CareProcess {

	/** Starts the process of a period of care that has just been recorded. */
	void start(PeriodOfCare period);

}
