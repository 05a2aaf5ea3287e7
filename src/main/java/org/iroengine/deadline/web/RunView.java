package org.iroengine.deadline.web;

import java.util.List;

import org.iroengine.run.Run;
import org.iroengine.run.RunLeftover;

/**
 * How far the moving of deadlines is, as API and page show it; an item is an allocation,
 * a review or whatever else has deadlines.
 *
 * @param leftovers what was given up; none for those who see no case content
 */
record RunView(long id, int total, int done, int failed, int waiting, boolean finished, List<RunLeftover> leftovers) {

	static RunView of(Run run, List<RunLeftover> leftovers) {
		return new RunView(run.id(), run.total(), run.done(), run.failed(), run.waiting(), run.finished(), leftovers);
	}

}
