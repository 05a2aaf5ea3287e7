package org.iroengine.review.process;

import java.util.Date;

import org.iroengine.correspondence.ReminderDays;
import org.iroengine.engine.Steps;
import org.iroengine.review.DistributionLetters;
import org.iroengine.review.Distributions;
import org.iroengine.web.UserGroup;

/** What the process that distributes a record may call. */
@Steps
public class DistributionSteps {

	private final Distributions distributions;

	private final DistributionLetters letters;

	private final ReminderDays days;

	DistributionSteps(Distributions distributions, DistributionLetters letters, ReminderDays days) {
		this.distributions = distributions;
		this.letters = letters;
		this.days = days;
	}

	/** Lists the copies; answers whether one waits for somebody. */
	public boolean begin(long distributionId) {
		return this.distributions.begin(distributionId);
	}

	/** From when it is overdue: the date of a timer. */
	public Date dueAt(long distributionId) {
		return Date.from(this.distributions.due(distributionId).dueAt());
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long distributionId) {
		return Date.from(this.distributions.due(distributionId).lastMoment());
	}

	/**
	 * When business support is reminded, who work on every working day: the date of a
	 * timer, and from when the task comes up again.
	 */
	public Date reminderAt(long distributionId) {
		return Date
			.from(this.days.momentOf(this.distributions.reminder(distributionId), UserGroup.BUSINESS_SUPPORT.id()));
	}

	/** Reminds business support, where there is time left. */
	public void remind(long distributionId) {
		if (this.distributions.reminded(distributionId)) {
			this.letters.remind(distributionId);
		}
	}

	/** Records that its time has passed and tells the IRO managers. */
	public void overdue(long distributionId) {
		this.distributions.miss(distributionId);
		this.letters.tellOverdue(distributionId);
	}

	/** Every copy is settled. */
	public void close(long distributionId) {
		this.distributions.close(distributionId);
		this.letters.settled(distributionId);
	}

}
