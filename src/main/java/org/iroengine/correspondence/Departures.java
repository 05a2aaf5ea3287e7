package org.iroengine.correspondence;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

/** Says when letters leave: at once, or when their recipient is at work. */
@Component
class Departures {

	private final WorkingHours hours;

	private final Clock clock;

	Departures(WorkingHours hours, Clock clock) {
		this.hours = hours;
		this.clock = clock;
	}

	Departure atOnce() {
		Instant now = this.clock.instant();
		return new Departure(now, now);
	}

	Departure inWorkingHours(Recipient recipient) {
		Instant now = this.clock.instant();
		return new Departure(now, this.hours.next(recipient.personId(), now));
	}

}
