package org.iroengine.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.review.RecordCopy;
import org.iroengine.review.Distributions;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.RecordWritten;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;

/**
 * Records of the tests, each of a review held on Monday 23 March 2026 and written on the
 * day after, so that it is to be distributed by Wednesday 22 April 2026.
 */
@TestComponent
public class DistributionCases {

	private static final LocalDate HELD = LocalDate.of(2026, 3, 23);

	private final Reviews reviews;

	private final Participants participants;

	private final Distributions distributions;

	private final ApplicationEventPublisher news;

	private final TransactionTemplate transaction;

	DistributionCases(Reviews reviews, Participants participants, Distributions distributions,
			ApplicationEventPublisher news, TransactionTemplate transaction) {
		this.reviews = reviews;
		this.participants = participants;
		this.distributions = distributions;
		this.news = news;
		this.transaction = transaction;
	}

	/** Somebody around the child with a postal address and a mail address. */
	public Participant around(String childRef, ParticipantRole role, String name, String person) {
		return this.participants.save(new Participant(0, childRef, role, name, person, "somebody@example.org",
				"1 High Street", false, null, null, null));
	}

	/** The open review was held; its record is written and its process begun. */
	public Review written(Review open, MovableClock clock) {
		clock.set(Instant.parse("2026-03-24T09:00:00Z"));
		this.reviews.held(open.id(), HELD, HELD);
		this.transaction.executeWithoutResult(
				(status) -> this.news.publishEvent(new RecordWritten(open.id(), open.periodId(), open.childRef())));
		return this.reviews.get(open.id());
	}

	/** The copy for a participant. */
	public RecordCopy copy(Review review, Participant to) {
		return this.distributions.copies(review.id())
			.stream()
			.filter((copy) -> copy.participantId() == to.id())
			.findFirst()
			.orElseThrow();
	}

	/** Every copy, the child's first. */
	public List<RecordCopy> copies(Review review) {
		return this.distributions.copies(review.id());
	}

}
