package org.iroengine.review;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.engine.TaskPages;
import org.iroengine.web.Problems.Fault;

/**
 * The work of the IRO on a meeting that is over: how it went is recorded with its task,
 * or not at all.
 */
@Component
public class HoldingDesk {

	private static final Fault UNFINISHED = new Fault("holding",
			"The task could not be completed just now. Record it again; if that does not help, tell an administrator.");

	private final HoldingRecords records;

	private final TaskPages tasks;

	private final TransactionTemplate transaction;

	HoldingDesk(HoldingRecords records, TaskPages tasks, TransactionTemplate transaction) {
		this.records = records;
		this.tasks = tasks;
		this.transaction = transaction;
	}

	/**
	 * Keeps how a meeting went, and completes the user's own task.
	 * @param how how the IRO spoke with the child before it; may be null where no
	 * business was done
	 * @return what is wrong, each with its field; nothing is kept then
	 */
	public List<Fault> record(String taskId, Holding holding, ChildSeen how) {
		return this.transaction.execute((status) -> {
			List<Fault> faults = this.records.record(holding, how);
			if (faults.isEmpty() && !this.tasks.complete(taskId, Holdings.PROCESS)) {
				status.setRollbackOnly();
				return List.of(UNFINISHED);
			}
			return faults;
		});
	}

}
