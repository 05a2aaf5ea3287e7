package org.iroengine.review;

import java.time.Instant;
import java.util.List;

/**
 * How a meeting of a review went.
 *
 * @param heldAt when its business began; null where none was done
 * @param category where; null where nobody met for it
 * @param participation how the child took part; null where no business was done
 * @param conduct what was seen to; null where no business was done
 * @param lateness why it was held after the due date, or null
 * @param calledOff why it was adjourned or stood down, or null
 * @param reason the same in words, or null
 * @param second whether the review had been adjourned before
 */
public record Holding(long meetingId, MeetingOutcome outcome, Instant heldAt, VenueCategory category,
		Participation participation, Conduct conduct, ReviewLateness lateness, CalledOff calledOff, String reason,
		boolean second, List<Attendance> attendance) {

}
