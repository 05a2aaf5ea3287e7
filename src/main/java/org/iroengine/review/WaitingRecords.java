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

	private final DistributionTable table;

	private final DistributionClocks clocks;

	private final WaitingCopies copies;

	private final Care care;

	private final Clock clock;

	WaitingRecords(DistributionTable table, DistributionClocks clocks, WaitingCopies copies, Care care, Clock clock) {
		this.table = table;
		this.clocks = clocks;
		this.copies = copies;
		this.care = care;
		this.clock = clock;
	}

	/** Exceptions first, the longest overdue at the top; the others by their date. */
	@Transactional(readOnly = true)
	public List<WaitingRecord> now() {
		return this.table.open()
			.stream()
			.sorted(Comparator.comparing((one) -> this.clocks.due(one).dueAt()))
			.map(this::record)
			.sorted(Comparator.comparing(WaitingRecord::daysOver)
				.reversed()
				.thenComparing((record) -> !record.isException()))
			.toList();
	}

	private WaitingRecord record(Distribution of) {
		Deadline due = this.clocks.due(of);
		Stop stop = this.copies.stop(of.childRef());
		return new WaitingRecord(of.id(), this.clocks.review(of.reviewId()), correction(of),
				this.care.child(of.childRef()).orElseThrow().label(), due.explanation(), daysOver(due),
				(stop != null) ? stop.kind().title() : null, this.copies.in(of.id()));
	}

	private static String correction(Distribution of) {
		return of.isCorrection()
				? "Correction of edition %d: these people were sent an edition that is wrong, and get edition %d in its place."
					.formatted(of.edition() - 1, of.edition())
				: null;
	}

	/** The first day after the due date counts as one. */
	private long daysOver(Deadline due) {
		LocalDate today = LondonTime.date(this.clock.instant());
		return Math.max(0, ChronoUnit.DAYS.between(LondonTime.date(due.lastMoment()), today));
	}

}
