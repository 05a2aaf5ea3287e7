package org.iroengine.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.PeriodOfCare;

/** Plans when the next review of a period of care is due. */
@Component
class ReviewPlans {

	private static final int A_LATER_ONE = 3;

	private final Courses courses;

	private final ReviewSchedule schedule;

	private final OpeningReviews opening;

	private final ReviewPolicy policy;

	private final ReviewsBefore before;

	ReviewPlans(Courses courses, ReviewSchedule schedule, OpeningReviews opening, ReviewPolicy policy,
			ReviewsBefore before) {
		this.courses = courses;
		this.schedule = schedule;
		this.opening = opening;
		this.policy = policy;
		this.before = before;
	}

	/**
	 * Plans the next one.
	 * @param before the reviews of the period, the earliest first; only held ones count
	 */
	ReviewPlan next(PeriodOfCare period, List<Review> before) {
		Course course = this.courses.of(period);
		List<LocalDate> earlier = this.before.of(period);
		List<LocalDate> held = Stream
			.concat(earlier.stream().filter(course::counts),
					before.stream()
						.filter((review) -> review.state() == ReviewState.HELD && course.counts(review.heldOn()))
						.map(this.policy::countedFrom))
			.toList();
		Scheduled due = this.schedule.of(course.schedule(), held.size() + 1);
		return held.isEmpty() && this.opening.isLongPast(period, due)
				? new ReviewPlan(course.schedule(), this.schedule.of(course.schedule(), A_LATER_ONE),
						this.opening.since(), 0, true)
				: new ReviewPlan(course.schedule(), due, anchor(due, period, course, held), earlier.size(), false);
	}

	private Instant anchor(Scheduled due, PeriodOfCare period, Course course, List<LocalDate> held) {
		return switch (due.anchor()) {
			case START_OF_CARE -> period.becameLookedAfterAt();
			case PREVIOUS_HELD -> LondonTime.startOf(held.get(held.size() - 1));
			case ADOPTION_AUTHORISED, ADOPTION_PLACED -> LondonTime.startOf(course.since());
		};
	}

}
