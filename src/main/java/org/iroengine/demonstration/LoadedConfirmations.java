package org.iroengine.demonstration;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocations;

/** Confirms whom the rules propose, in the task and over HTTP as the manager does. */
@Component
@Profile(EmbeddedStart.PROFILE)
class LoadedConfirmations {

	/** Shorter than the longest pause that the database allows in a transaction. */
	private static final int MOST_ATTEMPTS = 20;

	private static final long PAUSE = 500;

	private final Allocations allocations;

	private final ServletWebServerApplicationContext server;

	private final DemonstrationProperties properties;

	LoadedConfirmations(Allocations allocations, ServletWebServerApplicationContext server,
			DemonstrationProperties properties) {
		this.allocations = allocations;
		this.server = server;
		this.properties = properties;
	}

	/**
	 * A child who has an officer already, from a load that was interrupted, keeps them.
	 */
	void confirm(String childRef) {
		DemonstrationCalls calls = new DemonstrationCalls(this.server.getWebServer().getPort(),
				this.properties.password());
		for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
			if (this.allocations.current(childRef).isPresent() || calls.confirm(childRef)) {
				return;
			}
			pause();
		}
		throw new IllegalStateException("The task to confirm the IRO of %s does not come".formatted(childRef));
	}

	/** The task follows the arrival as soon as the engine has worked its jobs off. */
	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
