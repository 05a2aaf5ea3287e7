package org.iroengine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;

/** The reviews of children looked after, one open at a time in each period of care. */
@Component
@Transactional
public class Reviews {

	private final ReviewTable table;

	private final Deadlines deadlines;

	private final NextReviews next;

	private final ReviewEnds ends;

	Reviews(ReviewTable table, Deadlines deadlines, NextReviews next, ReviewEnds ends) {
		this.table = table;
		this.deadlines = deadlines;
		this.next = next;
		this.ends = ends;
	}

	/**
	 * Opens the next review of a period, with its due date and a meeting to book; where
	 * one is open already, that one is answered unchanged.
	 */
	public Review open(long periodId) {
		return this.table.open(periodId).orElseGet(() -> this.next.open(periodId));
	}

	/**
	 * Records that the last part was held: the review's own clock ends with the first
	 * part, the clocks of decisions, record and distribution start from the last.
	 * @param heldOn the local date in London of the first part
	 * @param completedOn the local date in London of the last part
	 */
	public void held(long id, LocalDate heldOn, LocalDate completedOn) {
		Review review = this.table.hold(id);
		if (review.isOpen()) {
			this.ends.held(review, heldOn, completedOn);
		}
	}

	/** Nothing more is due for the period: its open review is not required. */
	public void drop(long periodId, String reason) {
		this.table.open(periodId).ifPresent((review) -> this.ends.drop(review, reason));
	}

	/** The period was recorded by mistake: nothing of it counts in any measure. */
	public void withdraw(long periodId, String reason) {
		drop(periodId, reason);
		this.table.ofPeriod(periodId).forEach((review) -> this.ends.withdraw(review, reason));
	}

	/** The review with the id; it must exist. */
	@Transactional(readOnly = true)
	public Review get(long id) {
		return this.table.get(id);
	}

	/** Every review of the child, the earliest first. */
	@Transactional(readOnly = true)
	public List<Review> ofChild(String childRef) {
		return this.table.ofChild(childRef);
	}

	/** Every review of a period, in order. */
	@Transactional(readOnly = true)
	public List<Review> ofPeriod(long periodId) {
		return this.table.ofPeriod(periodId);
	}

	/** The open review of a period; held until the transaction ends. */
	public Optional<Review> openOf(long periodId) {
		return this.table.open(periodId);
	}

	/** When it is due, with the sentence that explains the date. */
	@Transactional(readOnly = true)
	public Deadline due(Review review) {
		return this.deadlines.required(review.subject(), review.rule());
	}

	/** Another clock of the review. */
	@Transactional(readOnly = true)
	public Deadline due(long id, String rule) {
		return this.deadlines.required(this.table.get(id).subject(), rule);
	}

}
