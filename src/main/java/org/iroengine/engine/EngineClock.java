package org.iroengine.engine;

import java.time.Duration;

import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine's own clock, which must tell the same time as the application's. */
public final class EngineClock {

	private EngineClock() {
	}

	/** Sets the engine's clock ahead of the machine's. */
	public static void setAhead(Duration ahead) {
		ClockUtil.offset(ahead.toMillis());
	}

}
