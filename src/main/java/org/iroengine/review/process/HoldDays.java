package org.iroengine.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WrittenDate;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewVariables;
import org.iroengine.review.Reviews;

/** Which days people can mean when they look back before a meeting. */
@Component
class HoldDays {

	private final Reviews reviews;

	private final Clock clock;

	HoldDays(Reviews reviews, Clock clock) {
		this.reviews = reviews;
		this.clock = clock;
	}

	/** Adds the advice where there is no day between the review before and today. */
	void check(Object day, Map<String, Object> variables, String advice, List<String> faults) {
		Review review = this.reviews.get((Long) variables.get(ReviewVariables.REVIEW_ID));
		LocalDate first = LondonTime.date(review.anchorAt());
		LocalDate today = LondonTime.date(this.clock.instant());
		Optional<LocalDate> read = (day instanceof String text && text.length() == 10) ? WrittenDate.read(text)
				: Optional.empty();
		if (read.filter((on) -> !on.isBefore(first) && !on.isAfter(today)).isEmpty()) {
			faults.add("%s, a day from %s to %s.".formatted(advice, first, today));
		}
	}

}
