package org.iroengine.demonstration;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Loads a small invented authority once the application is ready, over the product's own
 * interfaces; what is there already is left alone.
 */
@Component
@Profile(EmbeddedStart.PROFILE)
class DemonstrationAuthority {

	private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAuthority.class);

	private static final int MOST_ATTEMPTS = 60;

	private final ServletWebServerApplicationContext server;

	private final DemonstrationProperties properties;

	private final Clock clock;

	DemonstrationAuthority(ServletWebServerApplicationContext server, DemonstrationProperties properties, Clock clock) {
		this.server = server;
		this.properties = properties;
		this.clock = clock;
	}

	@EventListener
	void on(ApplicationReadyEvent ready) {
		if (this.properties.loadsAuthority()) {
			Thread loader = new Thread(this::load, "demonstration");
			loader.setDaemon(true);
			loader.start();
		}
	}

	private void load() {
		DemonstrationCalls calls = new DemonstrationCalls(this.server.getWebServer().getPort(),
				this.properties.password());
		InventedChild.ALL.stream()
			.filter((child) -> !calls.knows(child.childRef()))
			.forEach((child) -> load(child, calls));
		LOG.info("The invented authority is loaded: {} children.", InventedChild.ALL.size());
	}

	private void load(InventedChild child, DemonstrationCalls calls) {
		calls.arrive(child.told(this.clock.instant()));
		int attempts = 0;
		while (child.allocated() && !calls.confirm(child.childRef()) && attempts < MOST_ATTEMPTS) {
			attempts++;
			pause();
		}
	}

	/** The task follows the arrival as soon as the engine has worked its jobs off. */
	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(500);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
