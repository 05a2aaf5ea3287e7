package org.iroengine.deadline;

/**
 * Moves what the engine keeps of a subject's dates; called in the transaction that moved
 * the ledger.
 */
public interface TimersAndTasks {

	/**
	 * Evaluates anew the timers and task dates of every process that carries the subject.
	 */
	void moved(Subject subject);

}
