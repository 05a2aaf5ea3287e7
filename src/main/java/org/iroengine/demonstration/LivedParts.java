package org.iroengine.demonstration;

import org.springframework.context.annotation.Import;

import org.iroengine.demonstration.process.LivedProcesses;

/** Everything that tells the stories of reviews, but the clock. */
@Import({ LivedProcesses.class, LivedTime.class, LivedTasks.class, LivedReviews.class, LivedBookings.class,
		LivedChecklists.class, LivedInvitations.class, LivedMeetings.class, LivedWritingUp.class,
		LivedDistribution.class, LivedTurns.class, LivedDisputes.class })
class LivedParts {

}
