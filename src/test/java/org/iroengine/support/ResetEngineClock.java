package org.iroengine.support;

import java.time.Instant;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Starts each test on Monday 2 March 2026, 09:00, and gives the engine its own time back
 * afterwards.
 */
class ResetEngineClock implements BeforeEachCallback, AfterEachCallback {

	private static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T09:00:00Z");

	@Override
	public void beforeEach(ExtensionContext context) {
		SpringExtension.getApplicationContext(context).getBean(MovableClock.class).set(MONDAY_MORNING);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		ClockUtil.reset();
	}

}
