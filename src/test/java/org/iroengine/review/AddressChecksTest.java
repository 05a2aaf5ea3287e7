package org.iroengine.review;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Casework;

import static org.assertj.core.api.Assertions.assertThat;

/** How long a confirmed address counts. */
class AddressChecksTest extends Casework {

	@Autowired
	AddressChecks checks;

	@Autowired
	Participants participants;

	@Test
	void aCheckLapsesAfterTwentyWorkingDaysOrWithTheAddress() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		arrive("AC-1", "2026-03-02T08:00");
		Participant parent = this.participants.save(Participant.of("AC-1", ParticipantRole.PARENT, "A parent"));
		this.checks.confirm(parent.id(), "1 High Street");
		this.clock.set(Instant.parse("2026-03-30T22:59:00Z"));
		assertThat(this.checks.current(parent.id(), "1 High Street")).isPresent();
		assertThat(this.checks.current(parent.id(), "2 Low Street")).isEmpty();
		this.clock.set(Instant.parse("2026-03-30T23:00:00Z"));
		assertThat(this.checks.current(parent.id(), "1 High Street")).isEmpty();
	}

}
