package org.iroengine.review;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Casework;

import static org.assertj.core.api.Assertions.assertThat;

/** The people around a child. */
class ParticipantsTest extends Casework {

	@Autowired
	Participants participants;

	@BeforeEach
	void morning() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
	}

	@Test
	void whoIsSavedIsKeptAndChangedInPlace() {
		arrive("PA-01", "2026-03-02T08:00");
		Participant parent = this.participants.save(Participant.of("PA-01", ParticipantRole.PARENT, "A parent"));
		this.participants.save(new Participant(parent.id(), "PA-01", ParticipantRole.PARENT, "A parent", null,
				"parent@example.org", null, true, "Polish", null, null));
		assertThat(this.participants.of("PA-01")).singleElement()
			.extracting(Participant::mail, Participant::knowsPlacement, Participant::interpreter)
			.containsExactly("parent@example.org", true, "Polish");
	}

	@Test
	void keptAwayIsDecidedOnceAndSurvivesAChange() {
		arrive("PA-02", "2026-03-02T08:00");
		Participant parent = this.participants.save(Participant.of("PA-02", ParticipantRole.PARENT, "A parent"));
		this.participants.keepAway(parent.id(), "Address unsafe", LocalDate.of(2026, 9, 1));
		this.participants.save(parent);
		assertThat(this.participants.get(parent.id()).mayBeAsked()).isFalse();
		this.participants.allow(parent.id());
		assertThat(this.participants.get(parent.id()).mayBeAsked()).isTrue();
	}

	@Test
	void whoHasLeftIsNotAskedAnyMore() {
		arrive("PA-03", "2026-03-02T08:00");
		Participant school = this.participants.save(Participant.of("PA-03", ParticipantRole.SCHOOL, "A teacher"));
		this.participants.left(school.id());
		assertThat(this.participants.of("PA-03")).isEmpty();
	}

	@Test
	void theAuditNamesNobody() {
		arrive("PA-04", "2026-03-02T08:00");
		Participant parent = this.participants.save(Participant.of("PA-04", ParticipantRole.PARENT, "Somebody's name"));
		this.participants.keepAway(parent.id(), "A reason with a name", null);
		assertThat(
				this.jdbc.sql("select action || facts from audit where subject = 'participant' and child_ref = 'PA-04'")
					.query(String.class)
					.list())
			.hasSize(2)
			.noneMatch((row) -> row.contains("name"));
	}

}
