package org.iroengine.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import org.iroengine.engine.TaskBatch;

/**
 * Every child whose allocation runs and waits for a confirmation: seen as one plan,
 * confirmed together or one by one.
 */
@Component
public class WaitingChildren {

	/** The task that waits, in the model. */
	static final String TASK = "Task_ConfirmTheIro";

	private static final String ALLOCATION_ID = "allocationId";

	private final TaskBatch tasks;

	private final AllocationRecords records;

	private final OpenRequests requests;

	private final PlannedProposals planned;

	WaitingChildren(TaskBatch tasks, AllocationRecords records, OpenRequests requests, PlannedProposals planned) {
		this.tasks = tasks;
		this.records = records;
		this.requests = requests;
		this.planned = planned;
	}

	/**
	 * What a person says about one child.
	 *
	 * @param officer the officer chosen; null where none was
	 * @param reason why another than the one proposed; may be null
	 * @param lateness the code of why it is late; null where nothing was said
	 */
	public record Pick(String officer, String reason, String lateness) {
	}

	/**
	 * Everybody who waits.
	 *
	 * @param families those who arrived together stand together, the first to be overdue
	 * before the others
	 * @param loads everyone's load before and after, where all are confirmed as proposed
	 */
	public record Waiting(List<OpenFamily> families, List<PlannedLoad> loads) {

		/** Every child, family by family. */
		public List<OpenRequest> all() {
			return this.families.stream().flatMap((family) -> family.requests().stream()).toList();
		}

	}

	/** All who wait, as one plan; everything is read as it was at one moment. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Waiting now() {
		return this.requests.of(open());
	}

	/**
	 * Completes the task of each child with the officer chosen, checked afresh; where one
	 * choice cannot stand, nobody is allocated.
	 * @param picks by the number of the allocation
	 */
	@Transactional
	public Confirmation confirm(Map<Long, Pick> picks) {
		Map<Long, Allocation> held = this.records.hold(picks.keySet())
			.stream()
			.collect(Collectors.toMap(Allocation::id, Function.identity()));
		Map<Long, TaskBatch.OpenTask> open = open();
		this.planned.keep(this.requests.plan(open.keySet()), picks.keySet());
		List<Confirmation.Choice> refused = new ArrayList<>();
		picks.forEach((id, pick) -> reasonAgainst(id, pick, open.get(id))
			.map((reason) -> new Confirmation.Choice(id, child(id, held), reason))
			.ifPresent(refused::add));
		if (refused.isEmpty()) {
			return new Confirmation.Confirmed(picks.size());
		}
		TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		return new Confirmation.Refused(refused);
	}

	private Optional<String> reasonAgainst(Long id, Pick pick, TaskBatch.OpenTask task) {
		if (task == null) {
			return Optional.of("No longer waits: confirmed by somebody else, or care has ended. Leave it out.");
		}
		Map<String, Object> values = new HashMap<>();
		values.put("officer", pick.officer());
		values.put("reason", pick.reason());
		values.put("lateness", pick.lateness());
		Optional<String> reason = this.tasks.complete(task.id(), values);
		boolean lost = reason.isEmpty() && this.records.get(id).isOpenRequest();
		return lost ? Optional.of("The officer chosen became impossible at this moment. Look at the page again.")
				: reason;
	}

	private Map<Long, TaskBatch.OpenTask> open() {
		return this.tasks.open(TASK, ALLOCATION_ID);
	}

	private static String child(Long id, Map<Long, Allocation> held) {
		return held.containsKey(id) ? held.get(id).childRef() : "Row " + id;
	}

}
