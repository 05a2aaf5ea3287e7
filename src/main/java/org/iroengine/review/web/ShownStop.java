package org.iroengine.review.web;

import java.util.List;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.Stop;
import org.iroengine.review.StopCall;

/** A stop as the page of the child shows it, with those who are called. */
record ShownStop(Stop stop, List<StopCall> calls) {

	/** Since when, and until when. */
	public String standing() {
		return this.stop.isOpen() ? "Holds since %s".formatted(this.stop.from()) : "From %s, lifted on %s: %s"
			.formatted(this.stop.from(), LondonTime.date(this.stop.liftedAt()), this.stop.liftedBecause());
	}

}
