package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;

/** Opens the next review of a period of care. */
@Component
class NextReviews {

	private final ReviewTable table;

	private final ReviewSchedule schedule;

	private final Care care;

	private final ReviewNews news;

	private final Clock clock;

	NextReviews(ReviewTable table, ReviewSchedule schedule, Care care, ReviewNews news, Clock clock) {
		this.table = table;
		this.schedule = schedule;
		this.care = care;
		this.news = news;
		this.clock = clock;
	}

	Review open(long periodId) {
		List<Review> before = this.table.ofPeriod(periodId);
		int sequence = before.size() + 1;
		Scheduled due = this.schedule.of(Schedule.LOOKED_AFTER, sequence);
		Review next = new Review(0, periodId, this.care.period(periodId).childRef(), sequence, Schedule.LOOKED_AFTER,
				due.rule(), anchor(due, periodId, before), due.meetingNeeded(), ReviewState.OPEN, null, null, null);
		return this.news.opened(this.table.get(this.table.add(next, this.clock.instant())));
	}

	private Instant anchor(Scheduled due, long periodId, List<Review> before) {
		return (due.anchor() == Scheduled.Anchor.START_OF_CARE) ? this.care.period(periodId).becameLookedAfterAt()
				: LondonTime.startOf(before.get(before.size() - 1).heldOn());
	}

}
