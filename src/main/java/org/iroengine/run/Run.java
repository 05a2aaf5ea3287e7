package org.iroengine.run;

import java.time.Instant;

/**
 * A piece of long work as it stands now.
 *
 * @param kind what is done, as its {@link RunWork} calls it
 * @param startedBy the user who started it
 * @param total how many items it began with
 * @param done how many are finished
 * @param failed how many were given up and wait to be tried again
 * @param finishedAt when nothing was waiting any more; null while it runs
 */
public record Run(long id, String kind, Instant startedAt, String startedBy, int total, int done, int failed,
		Instant finishedAt) {

	/** How many items still wait for their turn. */
	public int waiting() {
		return this.total - this.done - this.failed;
	}

	public boolean finished() {
		return this.finishedAt != null;
	}

}
