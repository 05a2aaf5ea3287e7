package org.iroengine.review;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.Proceedings;
import org.iroengine.care.WrittenProceedings;
import org.iroengine.support.Casework;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom the record of a review is for. */
class CopyRecipientsTest extends Casework {

	@Autowired
	CopyRecipients recipients;

	@Autowired
	Proceedings proceedings;

	@Test
	void theGuardianOfOpenProceedingsGetsACopyWithoutBeingAskedToTheReview() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		arrive("CR-1", "2026-03-02T08:00");
		this.proceedings.record("CR-1", new WrittenProceedings("A guardian", null, null, "2026-03-02"));
		assertThat(this.recipients.of("CR-1")).extracting(Participant::role)
			.containsExactly(ParticipantRole.CHILD, ParticipantRole.GUARDIAN);
		assertThat(this.recipients.of("CR-1")).as("nobody is added twice").hasSize(2);
	}

}
