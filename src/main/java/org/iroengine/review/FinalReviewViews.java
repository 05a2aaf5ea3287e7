package org.iroengine.review;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;

/** Puts together what the IRO reads when looking for a final review. */
@Component
public class FinalReviewViews {

	private final FinalReviewChecks checks;

	private final Reviews reviews;

	private final Care care;

	private final ReviewNames names;

	private final SuggestedConcerns concerns;

	FinalReviewViews(FinalReviewChecks checks, Reviews reviews, Care care, ReviewNames names,
			SuggestedConcerns concerns) {
		this.checks = checks;
		this.reviews = reviews;
		this.care = care;
		this.names = names;
		this.concerns = concerns;
	}

	/** What the form shows. */
	@Transactional(readOnly = true)
	public FinalReviewView of(long periodId) {
		PeriodOfCare period = this.care.period(periodId);
		return new FinalReviewView(this.care.child(period.childRef()).orElseThrow().label(),
				LondonTime.spoken(period.endedAt()), last(periodId), this.checks.due(periodId).explanation(),
				"/children/" + period.childRef(), raise(period.childRef()));
	}

	/** What is suggested stands on the page at once. */
	private String raise(String childRef) {
		return this.concerns.openAbout(List.of(childRef))
			.stream()
			.filter((concern) -> FinalReviews.MISSING.equals(concern.kind()))
			.reduce((earlier, later) -> later)
			.map((concern) -> "/disputes/raise?child=%s&concern=%d".formatted(childRef, concern.id()))
			.orElse("/disputes/raise?child=" + childRef);
	}

	private String last(long periodId) {
		return this.reviews.ofPeriod(periodId)
			.stream()
			.filter((review) -> review.state() == ReviewState.HELD)
			.reduce((earlier, later) -> later)
			.map((review) -> "%s was held on %s, and none after.".formatted(this.names.of(review),
					LondonTime.spoken(review.completedOn())))
			.orElse("No review was held.");
	}

}
