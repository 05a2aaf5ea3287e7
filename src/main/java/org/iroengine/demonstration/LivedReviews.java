package org.iroengine.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.LondonTime;
import org.iroengine.review.EarlierReview;

/**
 * Tells the story of a review: time goes back for this one step of the load, people take
 * one step after the other, and what falls due between them happens at its own time.
 */
class LivedReviews {

	private static final Duration MORNING = Duration.ofHours(8);

	private static final Duration AFTER_THE_MEETING = Duration.ofHours(18);

	/** So many days after the day of the meeting the review would be due. */
	private static final int TO_SPARE = 8;

	private final LoadedArrivals arrivals;

	private final List<LivedPart> parts;

	private final LivedTime time;

	private final Calendars calendars;

	LivedReviews(LoadedArrivals arrivals, List<LivedPart> parts, LivedTime time, Calendars calendars) {
		this.arrivals = arrivals;
		this.parts = parts;
		this.time = time;
		this.calendars = calendars;
	}

	/** Lives the story up to the moment of the load. */
	void live(InventedFamily family, InventedChild child, ReviewStory story, Instant at) {
		LocalDate today = LondonTime.date(at);
		LivedChild lived = new LivedChild(family, story.of(child, today),
				this.calendars.current().addWorkingDays(today, story.meetingIn()), at);
		try {
			List<LivedStep> steps = story.steps();
			for (int place = 0; place < steps.size(); place++) {
				take(steps.get(place), lived, at.minus(Duration.ofHours(steps.size() - place)), place);
			}
			this.time.pass(lived, at);
		}
		finally {
			this.time.backToNow();
		}
	}

	/** At its own time, but before the load. */
	private void take(LivedStep step, LivedChild child, Instant latest, int place) {
		LocalDate day = this.calendars.current().addWorkingDays(child.meetingOn(), step.day());
		Instant own = LondonTime.startOf(day)
			.plus(step.isMeeting() ? AFTER_THE_MEETING : MORNING.plusMinutes(20L * place));
		Instant then = own.isBefore(latest) ? own : latest;
		if (step == LivedStep.ARRIVED) {
			this.time.begin(then);
			takeOver(child);
		}
		this.time.pass(child, then);
		this.parts.stream().filter((part) -> part.steps().contains(step)).forEach((part) -> part.live(step, child));
	}

	private void takeOver(LivedChild child) {
		LocalDate due = child.meetingOn().plusDays(TO_SPARE);
		List<EarlierReview> earlier = InventedReviews.before(child.child(), due, LondonTime.date(child.at()),
				InventedTimes.goLive(child.at()));
		this.arrivals.arrive(child.family(), child.child(), earlier);
	}

}
