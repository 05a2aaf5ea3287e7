package org.iroengine.run;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works on the items of a run: the work and the note that it is done commit together, so
 * that a kill at any moment repeats nothing and loses nothing.
 */
@Component
class RunWorker {

	private static final Logger log = LoggerFactory.getLogger(RunWorker.class);

	/** Some faults pass by themselves, such as two changes of one process at once. */
	private static final int ATTEMPTS = 3;

	private final RunTable table;

	private final ObjectProvider<RunWork> works;

	private final TransactionTemplate transaction;

	private final Clock clock;

	RunWorker(RunTable table, ObjectProvider<RunWork> works, PlatformTransactionManager transactions, Clock clock) {
		this.table = table;
		this.works = works;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Works on some items, and ends the run where none is left to take and no other lane
	 * holds one.
	 * @return whether more may wait
	 */
	boolean work(long run, int items) {
		RunWork work = workOf(run);
		for (int item = 0; item < items; item++) {
			if (!workOnNext(run, work)) {
				finish(run);
				return false;
			}
		}
		return true;
	}

	private boolean workOnNext(long run, RunWork work) {
		AtomicReference<String> taken = new AtomicReference<>();
		try {
			this.transaction.executeWithoutResult((status) -> this.table.next(run).ifPresent((item) -> {
				taken.set(item);
				work.perform(run, item);
				this.table.done(run, item);
			}));
		}
		catch (RuntimeException ex) {
			giveUp(run, taken.get(), ex);
		}
		return taken.get() != null;
	}

	private void giveUp(long run, String item, RuntimeException reason) {
		if (item == null) {
			throw reason;
		}
		log.warn("Run {}: item {} failed", run, item, reason);
		this.transaction.executeWithoutResult(
				(status) -> this.table.failed(run, item, String.valueOf(reason.getMessage()), ATTEMPTS));
	}

	private void finish(long run) {
		this.transaction.executeWithoutResult((status) -> this.table.finish(run, this.clock.instant()));
	}

	private RunWork workOf(long run) {
		String kind = this.table.kind(run);
		return this.works.stream()
			.filter((work) -> work.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nothing does runs of the kind " + kind));
	}

}
