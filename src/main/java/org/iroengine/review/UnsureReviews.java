package org.iroengine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.care.Care;
import org.iroengine.web.Problems.Fault;

/**
 * The open reviews that count from the go-live day for want of a better one, until
 * somebody tells when the last was held.
 */
@Component
@Transactional
public class UnsureReviews {

	private final ReviewTable table;

	private final Reviews reviews;

	private final ReviewsBefore before;

	private final EarlierReviews earlier;

	private final Care care;

	UnsureReviews(ReviewTable table, Reviews reviews, ReviewsBefore before, EarlierReviews earlier, Care care) {
		this.table = table;
		this.reviews = reviews;
		this.before = before;
		this.earlier = earlier;
		this.care = care;
	}

	/** All of them, by reference. */
	@Transactional(readOnly = true)
	public List<UnsureReview> open() {
		return this.table.assumed()
			.stream()
			.map((review) -> new UnsureReview(review.childRef(),
					this.care.child(review.childRef()).orElseThrow().label(), this.reviews.due(review).dueOn()))
			.toList();
	}

	/** Records when the last was held; answers what is wrong with the day. */
	public Optional<Fault> tell(String childRef, String day) {
		LocalDate first = this.care.openPeriod(childRef).map(this.before::first).orElse(LocalDate.MAX);
		LocalDate last = this.before.last();
		Optional<LocalDate> held = WrittenDate.read(day).filter((on) -> !on.isBefore(first) && !on.isAfter(last));
		held.ifPresent((on) -> this.earlier.save(List.of(new EarlierReview(childRef, on, null))));
		return held.isPresent() ? Optional.empty() : Optional.of(new Fault("held-" + childRef,
				"Give the day on which the last review of %s was held, since the child has been looked after and not later than %s; reviews after that day are recorded here."
					.formatted(childRef, last)));
	}

}
