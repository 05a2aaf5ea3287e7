package org.iroengine.review.process;

import java.util.Date;

import org.iroengine.engine.Steps;
import org.iroengine.review.DistributionLetters;
import org.iroengine.review.Distributions;

/** What the process that distributes a record may call. */
@Steps
public class DistributionSteps {

	private final Distributions distributions;

	private final DistributionLetters letters;

	DistributionSteps(Distributions distributions, DistributionLetters letters) {
		this.distributions = distributions;
		this.letters = letters;
	}

	/** Lists the copies; answers whether one waits for somebody. */
	public boolean begin(long reviewId) {
		return this.distributions.begin(reviewId);
	}

	/** From when something is overdue: the date of a timer. */
	public Date dueAt(long reviewId, String rule) {
		return Date.from(this.distributions.due(reviewId, rule).dueAt());
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long reviewId, String rule) {
		return Date.from(this.distributions.due(reviewId, rule).lastMoment());
	}

	/** Reminds business support, where there is time left. */
	public void remind(long reviewId) {
		if (this.distributions.reminded(reviewId)) {
			this.letters.remind(reviewId);
		}
	}

	/** Records that its time has passed and tells the IRO managers. */
	public void overdue(long reviewId) {
		this.distributions.miss(reviewId);
		this.letters.tellOverdue(reviewId);
	}

	/** Every copy is settled. */
	public void close(long reviewId) {
		this.distributions.close(reviewId);
		this.letters.settled(reviewId);
	}

}
