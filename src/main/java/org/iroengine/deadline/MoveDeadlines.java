package org.iroengine.deadline;

import org.springframework.stereotype.Component;

import org.iroengine.run.RunWork;

/** Counts the deadlines of each affected subject on the calendar now in force. */
@Component
class MoveDeadlines implements RunWork {

	static final String KIND = "move-deadlines";

	private final DeadlineMover mover;

	MoveDeadlines(DeadlineMover mover) {
		this.mover = mover;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void perform(long runId, String item) {
		int colon = item.lastIndexOf(':');
		this.mover.recount(item.substring(0, colon), Long.parseLong(item.substring(colon + 1)), runId);
	}

	/** The item of a run that stands for the subject. */
	static String item(Subject subject) {
		return subject.kind() + ":" + subject.id();
	}

}
