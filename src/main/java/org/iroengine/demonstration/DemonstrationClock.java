package org.iroengine.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Tells the time of the embedded start, which may be some time ahead; where a step of the
 * load tells of what happened before, its thread is told that time, which stands still.
 */
class DemonstrationClock extends Clock implements Hindsight {

	private final Clock running;

	private final ThreadLocal<Instant> then = new ThreadLocal<>();

	DemonstrationClock(Clock running) {
		this.running = running;
	}

	@Override
	public Instant instant() {
		Instant standing = this.then.get();
		return (standing != null) ? standing : this.running.instant();
	}

	@Override
	public void at(Instant moment) {
		this.then.set(moment);
	}

	@Override
	public void now() {
		this.then.remove();
	}

	@Override
	public ZoneId getZone() {
		return this.running.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this.running.withZone(zone);
	}

}
