package org.iroengine.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.iroengine.web.Condition;

/**
 * Tells administrators whether this machine and the database agree on the time: timers
 * fire by the one, leases and other machines go by the other.
 */
@Component
class ClocksCondition implements Condition {

	private static final String TOPIC = "Clocks";

	private static final Duration TOLERANCE = Duration.ofSeconds(5);

	private final JdbcClient jdbc;

	private final Clock clock;

	ClocksCondition(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Line now() {
		Duration ahead = Duration.between(ofDatabase(), this.clock.instant());
		return (ahead.abs().compareTo(TOLERANCE) <= 0)
				? new Line(TOPIC, true, "This machine and the database agree on the time.")
				: new Line(TOPIC, false,
						"""
								This machine's clock is %s %s the database's, so deadlines pass too %s. Set both by the same time \
								server."""
							.formatted(words(ahead.abs()), ahead.isNegative() ? "behind" : "ahead of",
									ahead.isNegative() ? "late" : "early"));
	}

	private Instant ofDatabase() {
		return this.jdbc.sql("select clock_timestamp()").query(Timestamp.class).single().toInstant();
	}

	private static String words(Duration difference) {
		if (difference.toMinutes() < 2) {
			return difference.toSeconds() + " seconds";
		}
		return (difference.toHours() < 2) ? difference.toMinutes() + " minutes" : difference.toHours() + " hours";
	}

}
