package org.iroengine.review;

/** The process that books a meeting and asks for its checklist, as pages name it. */
public final class Convening {

	/** The key of the process. */
	public static final String PROCESS = "convene-review";

	/** The task by which business support sends a checklist before its own day. */
	public static final String SEND = "Task_SendTheChecklistOfTheMonth";

	private Convening() {
	}

}
