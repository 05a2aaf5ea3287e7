package org.iroengine.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

import org.iroengine.calendar.LondonTime;

/** When things happened to the children, counted back from the moment of the load. */
class InventedTimes {

	/** Long enough for a review from its booking to its record. */
	private static final int WEEKS_LIVE = 10;

	/** Nobody of the opening caseload is in care for longer. */
	private static final int MOST_DAYS = 2200;

	private final Instant at;

	private final Random random;

	InventedTimes(Instant at, Random random) {
		this.at = at;
		this.random = random;
	}

	/** The day from which the invented authority works with this service. */
	static LocalDate goLive(Instant at) {
		return LondonTime.date(at).minusWeeks(WEEKS_LIVE);
	}

	Instant start(Situation situation) {
		if (situation.isOpening()) {
			return LondonTime.startOf(goLive(this.at).minusDays(between(1, MOST_DAYS)))
				.plus(Duration.ofMinutes(between(8 * 60, 18 * 60)));
		}
		return hoursAgo(situation.leastHours(), situation.mostHours());
	}

	Instant told(Situation situation, Instant start) {
		return (situation == Situation.TOLD_LATE) ? hoursAgo(1, 20) : start.plus(Duration.ofHours(1));
	}

	/** When care ended; null while it goes on. */
	Instant end(Situation situation) {
		return switch (situation) {
			case ENDED, BACK_IN_CARE -> hoursAgo(5 * 24, 60 * 24);
			case ENDED_AT_ONCE -> hoursAgo(4, 12);
			default -> null;
		};
	}

	/** When the child came back; null unless that happened. */
	Instant back(Situation situation) {
		return (situation == Situation.BACK_IN_CARE) ? hoursAgo(3, 30) : null;
	}

	private Instant hoursAgo(int least, int most) {
		return this.at.minus(Duration.ofHours(between(least, most)));
	}

	private int between(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

}
