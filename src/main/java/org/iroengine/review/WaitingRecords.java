package org.iroengine.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.deadline.Deadline;

/** The records that wait for their distribution. */
@Component
public class WaitingRecords {

	private final CopyTable table;

	private final Reviews reviews;

	private final WaitingCopies copies;

	private final Care care;

	private final Clock clock;

	WaitingRecords(CopyTable table, Reviews reviews, WaitingCopies copies, Care care, Clock clock) {
		this.table = table;
		this.reviews = reviews;
		this.copies = copies;
		this.care = care;
		this.clock = clock;
	}

	/** Exceptions first, the longest overdue at the top; the others by their date. */
	@Transactional(readOnly = true)
	public List<WaitingRecord> now() {
		return this.table.open()
			.stream()
			.map(this.reviews::get)
			.sorted(Comparator.comparing((review) -> due(review).dueAt()))
			.map(this::record)
			.sorted(Comparator.comparing(WaitingRecord::daysOver)
				.reversed()
				.thenComparing((record) -> !record.isException()))
			.toList();
	}

	private WaitingRecord record(Review review) {
		Deadline due = due(review);
		Stop stop = this.copies.stop(review.childRef());
		return new WaitingRecord(review, this.care.child(review.childRef()).orElseThrow().label(), due.explanation(),
				daysOver(due), (stop != null) ? stop.kind().title() : null, this.copies.of(review.id()));
	}

	/** The first day after the due date counts as one. */
	private long daysOver(Deadline due) {
		LocalDate today = LondonTime.date(this.clock.instant());
		return Math.max(0, ChronoUnit.DAYS.between(LondonTime.date(due.lastMoment()), today));
	}

	private Deadline due(Review review) {
		return this.reviews.due(review.id(), ReviewRules.RECORD_DISTRIBUTED);
	}

}
