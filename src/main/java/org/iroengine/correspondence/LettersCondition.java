package org.iroengine.correspondence;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.web.Condition;

/** Tells administrators whether letters leave. */
@Component
class LettersCondition implements Condition {

	private static final String TOPIC = "Letters";

	private final BacklogTable backlog;

	private final Post post;

	private final Clock clock;

	LettersCondition(BacklogTable backlog, Post post, Clock clock) {
		this.backlog = backlog;
		this.post = post;
		this.clock = clock;
	}

	@Override
	public Line now() {
		Instant now = this.clock.instant();
		Backlog found = this.backlog.read(now);
		if (!this.post.hasServer()) {
			return new Line(TOPIC, false, "No mail server is set, so %s. Set SPRING_MAIL_HOST and start again."
				.formatted(waiting(found.waiting())));
		}
		if (found.waitsSince(now.minus(LettersHealthIndicator.ALARM))) {
			return new Line(TOPIC, false, late(found));
		}
		return (found.parked() > 0) ? new Line(TOPIC, false, parked(found)) : new Line(TOPIC, true, leaving(found));
	}

	private static String late(Backlog found) {
		return "%s, the oldest since %s. %s Look whether the mail server is up and takes letters from this machine."
			.formatted(waiting(found.waiting()), LondonTime.spoken(found.oldest()), (found.lastError() != null)
					? "Last answer: “%s”.".formatted(found.lastError()) : "No attempt was made.");
	}

	private static String parked(Backlog found) {
		return "%s not be delivered by mail and %s with business support, under “Letters to deliver” in Tasklist. %s"
			.formatted((found.parked() == 1) ? "1 letter could" : found.parked() + " letters could",
					(found.parked() == 1) ? "waits" : "wait", "See that somebody there deals with them.");
	}

	private static String leaving(Backlog found) {
		return "Letters leave. %s; %d held for working hours.".formatted(waiting(found.waiting()), found.held());
	}

	private static String waiting(long letters) {
		return (letters == 1) ? "1 letter waits" : letters + " letters wait";
	}

}
