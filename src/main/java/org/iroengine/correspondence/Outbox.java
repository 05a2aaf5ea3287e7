package org.iroengine.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves letters between their states, each time within the caller's transaction. */
@Component
class Outbox {

	static final Duration PATIENCE = Duration.ofHours(24);

	private final LetterTable table;

	private final Dispatch dispatch;

	private final LetterStops stops;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Outbox(LetterTable table, Dispatch dispatch, LetterStops stops, ApplicationEventPublisher events, Clock clock) {
		this.table = table;
		this.dispatch = dispatch;
		this.stops = stops;
		this.events = events;
		this.clock = clock;
	}

	Letter add(Letter.Occasion occasion, Recipient recipient, Letter.Wording wording, Departure departure) {
		Optional<Letter> added = this.table.insert(occasion, recipient, wording, departure);
		added.ifPresent(this::start);
		return this.table.get(occasion, recipient);
	}

	private void start(Letter letter) {
		if (this.stops.holds(letter)) {
			this.stops.withdrawn(letter.id(), letter.childRef());
		}
		else if (letter.recipient().hasMail()) {
			this.dispatch.schedule(letter.id(), letter.delivery().times().nextAttemptAt());
		}
		else {
			park(letter, "No mail address is known for this person.");
		}
	}

	/**
	 * Counts an attempt on a letter that still waits; one that a stop has overtaken does
	 * not leave.
	 */
	Optional<Letter> attempt(long id) {
		Optional<Letter> attempted = this.table.attempt(id);
		Optional<Letter> stopped = attempted.filter(this.stops::holds);
		stopped.ifPresent((letter) -> this.stops.withdrawn(id, letter.childRef()));
		return stopped.isPresent() ? Optional.empty() : attempted;
	}

	/**
	 * Notes what became of an attempt.
	 * @return when to try again, or nothing where the relay is done with the letter
	 */
	Optional<Instant> settle(Letter letter, Outcome outcome) {
		return switch (outcome.kind()) {
			case ACCEPTED -> sent(letter);
			case REFUSED -> park(letter, outcome.reason());
			case DEFERRED -> defer(letter, outcome.reason());
			case UNREACHABLE -> postpone(letter, outcome.reason(), letter.delivery().times().deferredSince());
		};
	}

	private Optional<Instant> sent(Letter letter) {
		this.table.sent(letter.id(), this.clock.instant());
		return Optional.empty();
	}

	private Optional<Instant> park(Letter letter, String reason) {
		if (this.table.parked(letter.id(), reason, this.clock.instant())) {
			this.events.publishEvent(new LetterParked(letter.id(), letter.childRef()));
		}
		return Optional.empty();
	}

	private Optional<Instant> defer(Letter letter, String reason) {
		Instant now = this.clock.instant();
		Instant since = Optional.ofNullable(letter.delivery().times().deferredSince()).orElse(now);
		return now.isBefore(since.plus(PATIENCE)) ? postpone(letter, reason, since) : park(letter, reason);
	}

	private Optional<Instant> postpone(Letter letter, String reason, Instant deferredSince) {
		Instant next = this.clock.instant().plus(BackOff.after(letter.delivery().attempts()));
		boolean waits = this.table.postponed(letter.id(), reason, next, deferredSince);
		return waits ? Optional.of(next) : Optional.empty();
	}

	void sendAgain(Letter letter, String correctedMail) {
		boolean addressed = (correctedMail != null) ? !correctedMail.isBlank() : letter.recipient().hasMail();
		if (!addressed) {
			throw new IllegalArgumentException(
					"Letter %d has no mail address: give one, or withdraw the letter".formatted(letter.id()));
		}
		if (this.stops.holds(letter)) {
			throw new IllegalStateException(
					"Nothing about child %s leaves for now; call instead, and record letter %d as delivered otherwise"
						.formatted(letter.childRef(), letter.id()));
		}
		Instant now = this.clock.instant();
		demand(this.table.waitingAgain(letter.id(), correctedMail, now), letter, "sent again; only a parked one can");
		this.dispatch.schedule(letter.id(), now);
	}

	void withdraw(Letter letter) {
		demand(this.table.withdrawn(letter.id()), letter, "withdrawn; only a waiting or parked one can");
	}

	private void demand(boolean done, Letter letter, String what) {
		if (!done) {
			throw new IllegalStateException(
					"Letter %d is %s and cannot be %s".formatted(letter.id(), letter.state(), what));
		}
	}

}
