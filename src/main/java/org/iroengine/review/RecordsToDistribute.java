package org.iroengine.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import org.iroengine.engine.TaskBatch;
import org.iroengine.web.Problems.Fault;

/** Copies of many records, settled at a press. */
@Component
public class RecordsToDistribute {

	private final CopyTable table;

	private final CopySettlement settlement;

	private final Distributions distributions;

	private final TaskBatch tasks;

	RecordsToDistribute(CopyTable table, CopySettlement settlement, Distributions distributions, TaskBatch tasks) {
		this.table = table;
		this.settlement = settlement;
		this.distributions = distributions;
		this.tasks = tasks;
	}

	/**
	 * Settles copies; where one cannot stand, none is. A record of which every copy is
	 * settled is distributed, and its task done.
	 * @param written by the number of the copy
	 * @param late why a record is late, by the number of its distribution
	 * @return everything that is wrong; empty where all is done
	 */
	@Transactional
	public List<Fault> settle(Map<Long, WrittenCopy> written, Map<Long, String> late) {
		Map<RecordCopy, WrittenCopy> known = new LinkedHashMap<>();
		List<Fault> faults = new ArrayList<>();
		written.forEach((id, one) -> this.table.hold(id).ifPresent((copy) -> {
			known.put(copy, one);
			faults.addAll(this.settlement.faults(copy, one));
		}));
		if (faults.isEmpty()) {
			known.forEach(this.settlement::settle);
			faults.addAll(finished(known, late));
		}
		if (!faults.isEmpty()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		return faults;
	}

	private List<Fault> finished(Map<RecordCopy, WrittenCopy> known, Map<Long, String> late) {
		TreeSet<Long> touched = new TreeSet<>();
		known.keySet().forEach((copy) -> touched.add(copy.distributionId()));
		Map<Long, TaskBatch.OpenTask> open = this.tasks.open(Distributions.TASK, Distributions.DISTRIBUTION_ID);
		List<Fault> faults = new ArrayList<>();
		touched.stream()
			.filter((id) -> this.distributions.waiting(id) == 0)
			.forEach((id) -> finish(id, late.get(id), open.get(id)).ifPresent(faults::add));
		return faults;
	}

	private Optional<Fault> finish(long id, String late, TaskBatch.OpenTask task) {
		if (this.distributions.isOverdue(id)) {
			if (!CopyCheck.isText(late)) {
				return Optional.of(new Fault("late-" + id,
						"This record is late. Say why, in at most 500 characters: the reason is counted."));
			}
			this.distributions.explainLateness(id, late);
		}
		return (task == null)
				? Optional.of(new Fault("record-" + id,
						"This record is only just written. Look at the page again in a moment. Nothing was changed."))
				: this.tasks.complete(task.id(), Map.of()).map((fault) -> new Fault("record-" + id, fault));
	}

}
