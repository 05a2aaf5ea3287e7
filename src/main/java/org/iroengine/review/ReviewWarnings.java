package org.iroengine.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Timescales;

/** What somebody should notice about the date of an open review, in sentences. */
@Component
@Transactional(readOnly = true)
public class ReviewWarnings {

	private final Reviews reviews;

	private final MeetingTable meetings;

	private final Timescales timescales;

	private final FinalReviews finals;

	ReviewWarnings(Reviews reviews, MeetingTable meetings, Timescales timescales, FinalReviews finals) {
		this.reviews = reviews;
		this.meetings = meetings;
		this.timescales = timescales;
		this.finals = finals;
	}

	/** The warnings about the review; none where it is closed. */
	public List<String> of(Review review) {
		List<String> warnings = new ArrayList<>();
		if (review.isOpen()) {
			Optional<Review> before = before(review);
			before.flatMap(this::reset).ifPresent(warnings::add);
			before.flatMap((held) -> fitsOnlyTheSecondPart(held, review)).ifPresent(warnings::add);
			this.finals.wanted(review).ifPresent(warnings::add);
		}
		return warnings;
	}

	/** Held in the first half of its time, it begins the next interval early. */
	private Optional<String> reset(Review held) {
		Deadline due = this.reviews.due(held);
		long interval = ChronoUnit.DAYS.between(LondonTime.date(due.startedAt()), due.dueOn());
		long early = ChronoUnit.DAYS.between(held.heldOn(), due.dueOn());
		return (held.sequence() > 1 && early * 2 > interval) ? Optional
			.of("The interval was reset: the review before was held on %s and not near %s, when it was due, and this one counts from the day it was held."
				.formatted(LondonTime.spoken(held.heldOn()), LondonTime.spoken(due.dueOn()))) : Optional.empty();
	}

	private Optional<String> fitsOnlyTheSecondPart(Review held, Review open) {
		LocalDate due = this.reviews.due(open).dueOn();
		LocalDate bySecond = this.timescales.compute(open.rule(), LondonTime.startOf(held.completedOn())).dueOn();
		return this.meetings.of(open.id())
			.stream()
			.filter((meeting) -> meeting.state() == MeetingState.BOOKED)
			.map((meeting) -> LondonTime.date(meeting.startsAt()))
			.filter((day) -> day.isAfter(due) && !day.isAfter(bySecond))
			.findFirst()
			.map((day) -> "Booked for %s, after the due date %s: it fits only the second part of the review before. Book it earlier."
				.formatted(LondonTime.spoken(day), LondonTime.spoken(due)));
	}

	private Optional<Review> before(Review review) {
		return this.reviews.ofChild(review.childRef())
			.stream()
			.filter((other) -> other.periodId() == review.periodId() && other.state() == ReviewState.HELD)
			.reduce((earlier, later) -> later);
	}

}
