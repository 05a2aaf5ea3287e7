package org.iroengine.reporting;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.support.Casework;
import org.iroengine.support.Household;
import org.iroengine.support.ReviewCases;

import static org.assertj.core.api.Assertions.assertThat;

/** What the digest tells an officer of the dates of their children's reviews. */
@Import({ Household.class, ReviewCases.class })
class WeekAheadTest extends Casework {

	@Autowired
	ReviewCases cases;

	@Autowired
	WeekAhead week;

	@Autowired
	MorningDigest digest;

	@BeforeEach
	void onMonday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
	}

	/**
	 * The first review is due on Monday 30 March; the report is due three days before.
	 */
	@Test
	void theDatesOfTheWeekAreTold() {
		this.cases.booked("WA-1", "2026-03-30T09:00:00Z");
		assertThat(of("2026-03-23")).contains("WA-1 (AB), Wed 25 Mar 2026").doesNotContain("30 Mar");
		assertThat(of("2026-03-24")).contains(": WA-1 (AB), Wed 25 Mar 2026", ": WA-1 (AB), Mon 30 Mar 2026");
		assertThat(of("2026-03-31")).doesNotContain("30 Mar 2026");
		this.clock.set(Instant.parse("2026-03-24T09:00:00Z"));
		this.digest.send();
		assertThat(this.letters.list(new LetterFilter(null, null, null)))
			.filteredOn((letter) -> letter.occasion().purpose().equals("morning-digest")
					&& letter.recipient().personId().equals("officer-1"))
			.extracting(Letter::wording)
			.singleElement()
			.satisfies((wording) -> assertThat(wording.body()).contains("Due for your children within a week",
					"WA-1 (AB), Mon 30 Mar 2026"));
	}

	private String of(String day) {
		return this.week.of("officer-1", LocalDate.parse(day)).orElse("");
	}

}
