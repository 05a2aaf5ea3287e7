package org.iroengine.demonstration;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Signs in as people of the invented authority, and waits for what they wait for. */
@Component
@Profile(EmbeddedStart.PROFILE)
class DemonstrationPeople {

	/** Shorter than the longest pause that the database allows in a transaction. */
	private static final int MOST_ATTEMPTS = 20;

	private static final long PAUSE = 500;

	private final ServletWebServerApplicationContext server;

	private final DemonstrationProperties properties;

	DemonstrationPeople(ServletWebServerApplicationContext server, DemonstrationProperties properties) {
		this.server = server;
		this.properties = properties;
	}

	DemonstrationCalls as(String person) {
		return new DemonstrationCalls(this.server.getWebServer().getPort(), person, this.properties.password());
	}

	/** A task follows as soon as the engine has worked its jobs off. */
	void await(String what, BooleanSupplier done) {
		for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
			if (done.getAsBoolean()) {
				return;
			}
			pause();
		}
		throw new IllegalStateException(what + " does not come");
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
