package org.iroengine.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;

/** The distributions of records: who gets a copy, and what becomes of each. */
@Component
@Transactional
public class Distributions {

	/** The process of a distribution. */
	public static final String PROCESS = "distribute-record";

	/** Its task. */
	public static final String TASK = "Task_DistributeTheRecord";

	/** Which distribution a process is about, a number. */
	public static final String DISTRIBUTION_ID = "distributionId";

	private final CopyTable copies;

	private final DistributionTable table;

	private final DistributionStarts starts;

	private final DistributionClocks clocks;

	private final Clock clock;

	Distributions(CopyTable copies, DistributionTable table, DistributionStarts starts, DistributionClocks clocks,
			Clock clock) {
		this.copies = copies;
		this.table = table;
		this.starts = starts;
		this.clocks = clocks;
		this.clock = clock;
	}

	/** Begins the distribution of a record; empty where it has begun. */
	public Optional<Long> first(long reviewId) {
		return this.table.begin(this.clocks.review(reviewId), 1, this.clock.instant()).map(Distribution::id);
	}

	/**
	 * Begins to distribute a correction; empty where nobody had an edition before, or the
	 * review was recorded by mistake.
	 */
	public Optional<Long> correct(long reviewId, int edition) {
		if (this.copies.received(reviewId, edition).isEmpty() || this.clocks.isWithdrawn(reviewId)) {
			return Optional.empty();
		}
		Optional<Distribution> begun = this.table.begin(this.clocks.review(reviewId), edition, this.clock.instant());
		begun.ifPresent(this.clocks::start);
		return begun.map(Distribution::id);
	}

	/**
	 * Lists the copies; done again it changes nothing.
	 * @return whether a copy waits for somebody
	 */
	public boolean begin(long id) {
		this.starts.begin(this.table.get(id));
		return waiting(id) > 0;
	}

	/** How many copies wait. */
	@Transactional(readOnly = true)
	public long waiting(long id) {
		return this.copies.waiting(id);
	}

	/** Every copy of the record of a review, of whatever edition. */
	@Transactional(readOnly = true)
	public List<RecordCopy> copies(long reviewId) {
		return this.copies.of(reviewId);
	}

	/**
	 * A copy that may be printed: neither withheld, nor stopped with all about the child.
	 */
	@Transactional(readOnly = true)
	public Optional<RecordCopy> printable(long copyId) {
		return this.copies.find(copyId)
			.filter((copy) -> copy.state() != RecordCopy.State.WITHHELD)
			.filter((copy) -> !this.starts.isStopped(copy.childRef()));
	}

	/** Until when it is to be over. */
	@Transactional(readOnly = true)
	public Deadline due(long id) {
		return this.clocks.due(this.table.get(id));
	}

	/** When business support is reminded. */
	@Transactional(readOnly = true)
	public Deadline reminder(long id) {
		return this.clocks.reminder(this.table.get(id));
	}

	/**
	 * Records that business support is reminded.
	 * @return false where it is too late for a reminder
	 */
	public boolean reminded(long id) {
		this.clocks.reminded(this.table.get(id));
		return !isOverdue(id);
	}

	/** Whether its time has passed. */
	@Transactional(readOnly = true)
	public boolean isOverdue(long id) {
		return due(id).overdueAt(this.clock.instant());
	}

	/** Keeps why it is late. */
	void explainLateness(long id, String reason) {
		this.clocks.explainLateness(this.table.get(id), reason);
	}

	/** Records that its time has passed; it stays open. */
	public void miss(long id) {
		this.clocks.miss(this.table.get(id));
	}

	/** Every copy is settled. */
	public void close(long id) {
		this.table.close(id, this.clock.instant());
		this.clocks.met(this.table.get(id));
	}

	/**
	 * The period of care was recorded by mistake: what waits is not sent.
	 * @return the distributions that end
	 */
	public List<Long> withdraw(long periodId, String why) {
		List<Distribution> open = this.table.openOf(periodId);
		open.forEach((one) -> {
			this.copies.withdraw(one.id(), why, this.clock.instant());
			this.table.close(one.id(), this.clock.instant());
			this.clocks.withdraw(one, why);
		});
		return open.stream().map(Distribution::id).toList();
	}

}
