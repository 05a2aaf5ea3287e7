package org.iroengine.engine;

import java.time.Clock;

import org.joda.time.DateTimeUtils;

/** The engine's own clock, which must tell the same time as the application's. */
public final class EngineClock {

	private EngineClock() {
	}

	/** Lets the engine, which asks Joda for the time, ask a clock. */
	public static void follow(Clock clock) {
		DateTimeUtils.setCurrentMillisProvider(clock::millis);
	}

}
