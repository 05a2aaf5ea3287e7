package org.iroengine.review.process;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.Withdrawals;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.support.ReviewLife;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody is told in the morning that something was not done which, since the evening,
 * need not be done.
 */
class TakenBackWithCareTest extends ReviewLife {

	@Autowired
	Withdrawals withdrawals;

	@Test
	void aChangeThatNobodyConsideredBeforeCareEnded() {
		unconsidered("TB-1");
		leaves("TB-1", "2026-03-05T00:00");
		assertThat(letters("TB-1", "change-unconsidered")).containsExactly("WITHDRAWN");
		assertThat(reasons("TB-1")).contains("ceased to be looked after");
	}

	@Test
	void aChangeOfAPeriodThatWasRecordedByMistake() {
		unconsidered("TB-2");
		this.withdrawals.withdraw("TB-2", "Another child.");
		assertThat(letters("TB-2", "change-unconsidered")).containsExactly("WITHDRAWN");
	}

	@Test
	void aFinalReviewOfAPeriodThatWasRecordedByMistake() {
		at("2026-03-02T09:00:00Z");
		lookedAfter("TB-3", "2026-03-02T08:00");
		held("TB-3", "2026-03-27");
		at("2026-05-20T12:00:00Z");
		leaves("TB-3", "2026-05-20T11:00");
		at("2026-05-28T23:00:00Z");
		workOff("TB-3");
		assertThat(letters("TB-3", "final-review-unchecked")).as("it is night").containsExactly("WAITING");
		this.withdrawals.withdraw("TB-3", "Another child.");
		assertThat(letters("TB-3", "final-review-unchecked")).containsExactly("WITHDRAWN");
		assertThat(reasons("TB-3")).contains("recorded by mistake");
	}

	/** It is the night after the last day to consider a change, and nobody has. */
	private void unconsidered(String childRef) {
		at("2026-03-02T09:00:00Z");
		lookedAfter(childRef, "2026-03-02T08:00");
		change(childRef, "education", "2026-03-02");
		at("2026-03-05T00:00:00Z");
		workOff(childRef);
		assertThat(letters(childRef, "change-unconsidered")).as("it is night").containsExactly("WAITING");
	}

	private void at(String instant) {
		this.clock.set(Instant.parse(instant));
	}

	private List<String> letters(String childRef, String purpose) {
		return this.letters.list(new LetterFilter(childRef, null, null))
			.stream()
			.filter((letter) -> letter.occasion().purpose().equals(purpose))
			.map((letter) -> letter.state().name())
			.toList();
	}

	private List<String> reasons(String childRef) {
		return this.jdbc.sql("select facts ->> 'reason' from audit where child_ref = ? and action = 'withdrawn'")
			.param(childRef)
			.query(String.class)
			.list();
	}

}
