package org.iroengine.run;

/** What a run of one kind does to each of its items. */
public interface RunWork {

	/** The kind of run, such as {@code move-deadlines}. */
	String kind();

	/**
	 * Does one item in a transaction of its own, which also notes that it is done;
	 * whatever it throws undoes the item alone and is tried again.
	 */
	void perform(long runId, String item);

}
