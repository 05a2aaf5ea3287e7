package org.iroengine.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.StartMoves;
import org.iroengine.web.CurrentUser;

/**
 * The clocks of the window around a mid-point; they count from the mid-point, belong to
 * the review that is due next, and follow its due date.
 */
@Component
class MidpointClocks {

	private static final List<String> WINDOW = List.of(MidpointRules.OPENS, MidpointRules.CLOSES);

	private final Deadlines deadlines;

	private final StartMoves starts;

	private final MidpointDates dates;

	MidpointClocks(Deadlines deadlines, StartMoves starts, MidpointDates dates) {
		this.deadlines = deadlines;
		this.starts = starts;
		this.dates = dates;
	}

	/**
	 * Answers false where there is no mid-point, its window has closed already, or its
	 * clocks run.
	 */
	boolean start(Review next) {
		Optional<Instant> point = point(next).filter(this.dates::isAhead)
			.filter((at) -> this.deadlines.find(next.subject(), MidpointRules.CLOSES).isEmpty());
		point.ifPresent((at) -> WINDOW.forEach((rule) -> this.deadlines.start(rule, next.subject(), at)));
		return point.isPresent();
	}

	/** From now on it may be done. */
	void opened(Review next) {
		LocalDate day = this.deadlines.required(next.subject(), MidpointRules.OPENS).dueOn();
		this.deadlines.meet(next.subject(), MidpointRules.OPENS, LondonTime.startOf(day), null);
	}

	void met(Review next, LocalDate doneOn) {
		this.deadlines.meet(next.subject(), MidpointRules.CLOSES, LondonTime.startOf(doneOn), CurrentUser.name());
	}

	void missed(Review next) {
		this.deadlines.miss(next.subject(), MidpointRules.CLOSES);
	}

	void reminded(Review next) {
		this.deadlines.reminded(next.subject(), MidpointRules.REMINDER);
	}

	/** Moves the window after the due date of the review, where there is one. */
	void follow(Review next) {
		Optional<Deadline> window = this.deadlines.find(next.subject(), MidpointRules.CLOSES)
			.filter((closes) -> closes.state().open());
		window.ifPresent((closes) -> point(next).filter((point) -> !point.equals(closes.startedAt()))
			.ifPresent((point) -> this.starts.move(next.subject(), closes.startedAt(), point)));
	}

	private Optional<Instant> point(Review next) {
		return this.dates.between(this.deadlines.required(next.subject(), next.rule()));
	}

}
