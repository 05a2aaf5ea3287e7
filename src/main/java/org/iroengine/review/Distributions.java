package org.iroengine.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/** The distribution of a review's record: it is over once every copy is settled. */
@Component
@Transactional
public class Distributions {

	/** The process of a distribution. */
	public static final String PROCESS = "distribute-record";

	/** Its task. */
	public static final String TASK = "Task_DistributeTheRecord";

	/** When business support is reminded. */
	public static final String REMINDER = "record-distributed-reminder";

	private final CopyTable table;

	private final DistributionStarts starts;

	private final Reviews reviews;

	private final Deadlines deadlines;

	private final Clock clock;

	Distributions(CopyTable table, DistributionStarts starts, Reviews reviews, Deadlines deadlines, Clock clock) {
		this.table = table;
		this.starts = starts;
		this.reviews = reviews;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/**
	 * Lists the copies of a record that is written; done again it changes nothing.
	 * @return whether a copy waits for somebody
	 */
	public boolean begin(long reviewId) {
		this.starts.begin(this.reviews.get(reviewId));
		return waiting(reviewId) > 0;
	}

	/** How many copies wait. */
	public long waiting(long reviewId) {
		return this.table.waiting(reviewId);
	}

	/** Every copy of the record. */
	@Transactional(readOnly = true)
	public List<RecordCopy> copies(long reviewId) {
		return this.table.of(reviewId);
	}

	/**
	 * A copy that may be printed: neither withheld, nor stopped with all about the child.
	 */
	@Transactional(readOnly = true)
	public Optional<RecordCopy> printable(long copyId) {
		return this.table.find(copyId)
			.filter((copy) -> copy.state() != RecordCopy.State.WITHHELD)
			.filter((copy) -> !this.starts.isStopped(copy.childRef()));
	}

	/** A clock of the distribution. */
	@Transactional(readOnly = true)
	public Deadline due(long reviewId, String rule) {
		return this.reviews.due(reviewId, rule);
	}

	/**
	 * Records that business support is reminded.
	 * @return false where it is too late for a reminder
	 */
	public boolean reminded(long reviewId) {
		this.deadlines.reminded(this.reviews.get(reviewId).subject(), REMINDER);
		return !isOverdue(reviewId);
	}

	/** Whether its time has passed. */
	public boolean isOverdue(long reviewId) {
		return due(reviewId, ReviewRules.RECORD_DISTRIBUTED).overdueAt(this.clock.instant());
	}

	/** Keeps why it is late. */
	void explainLateness(long reviewId, String reason) {
		this.deadlines.explainLateness(this.reviews.get(reviewId).subject(), ReviewRules.RECORD_DISTRIBUTED, reason,
				CurrentUser.name());
	}

	/** Records that its time has passed; it stays open. */
	public void miss(long reviewId) {
		this.deadlines.miss(this.reviews.get(reviewId).subject(), ReviewRules.RECORD_DISTRIBUTED);
	}

	/** Every copy is settled. */
	public void close(long reviewId) {
		this.table.close(reviewId, this.clock.instant());
		this.deadlines.meet(this.reviews.get(reviewId).subject(), ReviewRules.RECORD_DISTRIBUTED, this.clock.instant(),
				CurrentUser.name());
	}

}
