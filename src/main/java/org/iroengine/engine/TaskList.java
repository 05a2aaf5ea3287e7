package org.iroengine.engine;

import java.time.Instant;
import java.util.List;

/**
 * A list of Tasklist as one person sees it.
 *
 * @param id the number by which Tasklist opens it
 * @param name what people read
 * @param count how many tasks it holds
 * @param late how many of them were due before now
 * @param first the first tasks by due date; those without one at the end
 */
public record TaskList(String id, String name, long count, long late, List<Waiting> first) {

	/** Where Tasklist shows it, below the address of the product. */
	public String href() {
		return "/camunda/app/tasklist/default/#/?filter=" + this.id;
	}

	/**
	 * A task that waits.
	 *
	 * @param childRef the child it is about, or null
	 * @param task its name
	 * @param due when it is due, or null
	 */
	public record Waiting(String childRef, String task, Instant due) {
	}

}
