package org.iroengine.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * A clock that stands still until a test moves it, and takes the engine's own clock
 * along.
 */
public class MovableClock extends Clock {

	private Instant now = Instant.EPOCH;

	/** Sets the time of the application and of the engine. */
	public void set(Instant instant) {
		this.now = instant;
		ClockUtil.setCurrentTime(Date.from(instant));
	}

	public void advance(Duration duration) {
		set(this.now.plus(duration));
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("Local dates are taken from the instant, in Europe/London");
	}

}
