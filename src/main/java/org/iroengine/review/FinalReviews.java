package org.iroengine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.SuggestedConcerns;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.CareEnded;
import org.iroengine.care.Outcome;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;

/** Reviews before care ends: when one is wanted, and whether there was one. */
@Component
@Transactional
public class FinalReviews {

	/** The kind of the concern where there was none. */
	static final String MISSING = "no-final-review";

	private static final int OF_AGE = 18;

	private final ReviewTable table;

	private final Deadlines deadlines;

	private final FinalReviewPolicy policy;

	private final SuggestedConcerns concerns;

	private final Care care;

	FinalReviews(ReviewTable table, Deadlines deadlines, FinalReviewPolicy policy, SuggestedConcerns concerns,
			Care care) {
		this.table = table;
		this.deadlines = deadlines;
		this.policy = policy;
		this.concerns = concerns;
		this.care = care;
	}

	/** Why a final review is wanted before this one is due; empty where none is. */
	@Transactional(readOnly = true)
	public Optional<String> wanted(Review open) {
		LocalDate due = this.deadlines.required(open.subject(), open.rule()).dueOn();
		return Optional.of(eighteenth(open.childRef()))
			.filter((birthday) -> !due.isBefore(birthday))
			.map((birthday) -> "The child turns 18 on %s, before this review is due on %s: hold it before, as the final review. Nothing is due after."
				.formatted(LondonTime.spoken(birthday), LondonTime.spoken(due)));
	}

	/** Whether a review may still come up: none does from the 18th birthday on. */
	@Transactional(readOnly = true)
	public boolean mayComeUp(String childRef) {
		return this.policy.today().isBefore(eighteenth(childRef));
	}

	/**
	 * Whether care ended without a final review: one had been due or held, and none was
	 * held shortly before. Where it was accommodation that stopped, a concern is
	 * suggested.
	 */
	public boolean isMissingAt(CareEnded news) {
		PeriodOfCare period = this.care.period(news.periodId());
		LocalDate day = LondonTime.date(news.at());
		boolean missing = news.outcome() == Outcome.ENDED && this.policy.asksForOne(period)
				&& this.table.open(period.id())
					.filter((open) -> wasDue(open, news))
					.filter((open) -> !wasHeldShortlyBefore(day, this.table.ofPeriod(period.id())))
					.isPresent();
		if (missing && this.policy.isAccommodated(period)) {
			this.concerns.suggest(period, MISSING, "end-" + day,
					"Accommodation stopped on %s without a final review before discharge."
						.formatted(LondonTime.spoken(day)));
		}
		return missing;
	}

	/** A child who leaves before the first review is due needs none. */
	private boolean wasDue(Review open, CareEnded news) {
		Deadline due = this.deadlines.required(open.subject(), open.rule());
		return open.sequence() > 1 || !due.dueAt().isAfter(news.at());
	}

	private boolean wasHeldShortlyBefore(LocalDate end, List<Review> ofPeriod) {
		return ofPeriod.stream()
			.filter((review) -> review.state() == ReviewState.HELD)
			.anyMatch((review) -> !review.completedOn().isBefore(end.minusDays(this.policy.days())));
	}

	private LocalDate eighteenth(String childRef) {
		return this.care.child(childRef).orElseThrow().dateOfBirth().plusYears(OF_AGE);
	}

}
