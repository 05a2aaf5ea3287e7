package org.iroengine.run;

import org.springframework.boot.test.context.TestComponent;

/** Works on runs by hand, where nothing runs by itself. */
@TestComponent
public class RunsInTests {

	private final RunWorker worker;

	RunsInTests(RunWorker worker) {
		this.worker = worker;
	}

	/** Works until nothing waits any more. */
	public void finish(long run) {
		while (this.worker.work(run, 100)) {
			// The worker says when nothing is left.
		}
	}

	/** Works on some items; answers whether more may wait. */
	public boolean some(long run, int items) {
		return this.worker.work(run, items);
	}

}
