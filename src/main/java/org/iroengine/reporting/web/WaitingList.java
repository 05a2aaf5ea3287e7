package org.iroengine.reporting.web;

import org.iroengine.engine.TaskList;
import org.iroengine.reporting.LateWords;

/**
 * A list in which something waits, as the page shows it.
 *
 * @param late whether something in it is
 * @param due what is late, or when the next is due
 */
record WaitingList(String name, String href, String count, boolean late, String due) {

	static WaitingList of(TaskList list) {
		return new WaitingList(list.name(), list.href(), LateWords.waiting(list), list.late() > 0, LateWords.due(list));
	}

}
