package org.iroengine.correspondence;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Tells whether letters leave: down when one has waited for a quarter of an hour, and
 * {@code WAITING}, which takes no node out of service, where no mail server is
 * configured.
 */
@Component
class LettersHealthIndicator extends AbstractHealthIndicator {

	static final Duration ALARM = Duration.ofMinutes(15);

	private static final Status WAITING = new Status("WAITING");

	private final BacklogTable backlog;

	private final Post post;

	private final Clock clock;

	LettersHealthIndicator(BacklogTable backlog, Post post, Clock clock) {
		super("The outbox cannot be read");
		this.backlog = backlog;
		this.post = post;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		Backlog found = this.backlog.read(this.clock.instant());
		health.withDetail("waiting", found.waiting())
			.withDetail("heldForWorkingHours", found.held())
			.withDetail("parked", found.parked());
		if (!this.post.hasServer()) {
			health.status(WAITING)
				.withDetail("reason", "No mail server is configured, so letters wait. Set spring.mail.host.");
		}
		else if (late(found)) {
			down(health, found);
		}
		else {
			health.up();
		}
	}

	private boolean late(Backlog found) {
		return found.waitsSince(this.clock.instant().minus(ALARM));
	}

	private void down(Health.Builder health, Backlog found) {
		health.down()
			.withDetail("reason", "Letters have waited for more than 15 minutes.")
			.withDetail("oldestWaitingSince", found.oldest().toString())
			.withDetail("lastError", (found.lastError() != null) ? found.lastError() : "none: no attempt was made");
	}

}
