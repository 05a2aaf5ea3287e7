package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;

/** The copies of a record, with what is known of their addresses. */
@Component
class WaitingCopies {

	private final CopyTable table;

	private final Participants participants;

	private final AddressChecks checks;

	private final Stops stops;

	private final Clock clock;

	WaitingCopies(CopyTable table, Participants participants, AddressChecks checks, Stops stops, Clock clock) {
		this.table = table;
		this.participants = participants;
		this.checks = checks;
		this.stops = stops;
		this.clock = clock;
	}

	/** What keeps everything back, or null. */
	Stop stop(String childRef) {
		return this.stops.current(childRef).orElse(null);
	}

	List<WaitingCopy> in(long distributionId) {
		return this.table.in(distributionId).stream().map(this::shown).toList();
	}

	private WaitingCopy shown(RecordCopy copy) {
		Participant to = this.participants.get(copy.participantId());
		AddressCheck check = this.checks.latest(to.id()).orElse(null);
		return new WaitingCopy(copy, to, (check != null) ? words(check) : null,
				copy.isWaiting() ? exception(to, check) : null);
	}

	private String exception(Participant to, AddressCheck check) {
		if (to.keepAway() != null) {
			return "It was decided to send nothing until %s: %s. Decide again.".formatted(
					Objects.requireNonNullElse(to.keepAway().until(), "further notice"), to.keepAway().because());
		}
		boolean holds = check == null || check.holds(to.address(), this.clock.instant())
				|| check.holds(to.mail(), this.clock.instant());
		return holds ? null : "The check of the address has lapsed. Make sure of it again.";
	}

	private static String words(AddressCheck check) {
		Instant until = (check.lapsedAt() != null) ? check.lapsedAt() : check.lapsesAt();
		return "%s confirmed by %s on %s, counts until %s".formatted(check.address(), check.checkedBy(),
				LondonTime.date(check.checkedAt()), LondonTime.date(until.minusSeconds(1)));
	}

}
