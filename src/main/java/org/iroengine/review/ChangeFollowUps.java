package org.iroengine.review;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Change;
import org.iroengine.care.Changes;

/** Does what follows from what an IRO makes of a change. */
@Component
@Transactional
public class ChangeFollowUps {

	private final Changes changes;

	private final Reviews reviews;

	private final SuggestedConcerns concerns;

	private final Care care;

	private final Clock clock;

	ChangeFollowUps(Changes changes, Reviews reviews, SuggestedConcerns concerns, Care care, Clock clock) {
		this.changes = changes;
		this.reviews = reviews;
		this.concerns = concerns;
		this.care = care;
		this.clock = clock;
	}

	/**
	 * Suggests a concern where a review before a change was practicable and the change
	 * has come without one; brings the next review forward where there is a reason to.
	 */
	public void follow(long changeId, ReviewFirst first, String bringForward) {
		Change change = this.changes.get(changeId);
		if (first == ReviewFirst.PRACTICABLE && !change.on().isAfter(LondonTime.date(this.clock.instant()))) {
			this.concerns.suggest(this.care.period(change.periodId()), "no-review-before-change", "change-" + changeId,
					"A change of the care of the child came on %s without a review first, and one was reasonably practicable."
						.formatted(LondonTime.spoken(change.on())));
		}
		if (bringForward != null) {
			this.reviews.openOf(change.periodId())
				.ifPresent((review) -> this.reviews.bringForward(review.id(), bringForward));
		}
	}

}
