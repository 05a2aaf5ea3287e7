package org.iroengine.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.GoLive;
import org.iroengine.run.Run;
import org.iroengine.run.Runs;

/**
 * Starts the load of the invented authority once the application is ready, and only once;
 * a later start tries again what was given up.
 */
@Component
@Profile(EmbeddedStart.PROFILE)
class DemonstrationAuthority {

	private final Runs runs;

	private final GoLive goLive;

	private final DemonstrationProperties properties;

	private final Clock clock;

	DemonstrationAuthority(Runs runs, GoLive goLive, DemonstrationProperties properties, Clock clock) {
		this.runs = runs;
		this.goLive = goLive;
		this.properties = properties;
		this.clock = clock;
	}

	/** The go-live day and the run are stored together. */
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	void load() {
		Optional<Run> known = this.runs.latest(LoadAuthority.KIND);
		known.ifPresent((run) -> this.runs.tryAgain(run.id()));
		if (known.isEmpty() && this.properties.authority()) {
			Instant now = this.clock.instant();
			this.goLive.set(InventedTimes.goLive(now));
			this.runs.start(LoadAuthority.KIND, items(now));
		}
	}

	private List<String> items(Instant now) {
		return LoadStep.of(InventedAuthority.of(now, this.properties.children())).stream().map(LoadStep::item).toList();
	}

}
