package org.iroengine.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.people.People;
import org.iroengine.support.Casework;
import org.iroengine.support.Household;
import org.iroengine.support.ReviewCases;

import static org.assertj.core.api.Assertions.assertThat;

/** What a morning's letter tells of reviews to those who hold none. */
@Import({ Household.class, ReviewCases.class })
class ReviewsAheadTest extends Casework {

	@Autowired
	ReviewsAhead ahead;

	@Autowired
	ReviewCases cases;

	@Autowired
	People people;

	@BeforeEach
	void nothingElse() {
		this.runtime.createProcessInstanceQuery()
			.list()
			.forEach((left) -> this.runtime.deleteProcessInstance(left.getId(), "left by the test before"));
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
	}

	@Test
	void businessSupportHearsWhatIsToDoThisWeek() {
		booked("RA-01", "2026-03-26T10:00:00Z");
		booked("RA-02", "2026-03-31T09:00:00Z");
		assertThat(told("support", "2026-03-02")).containsExactly(
				"Reviews, due up to Sunday: checklists, invitations and documents: 1; records to distribute: 0");
		assertThat(told("support", "2026-03-09")).singleElement().asString().contains("documents: 2;");
	}

	@Test
	void aSocialWorkerHearsWhatIsAskedAndWhere() {
		booked("RA-11", "2026-03-26T10:00:00Z");
		assertThat(told("worker-1", "2026-03-02"))
			.containsExactly("Asked of you for reviews: 2\nhttp://localhost:8080/asked-of-me");
		assertThat(told("worker-2", "2026-03-02")).isEmpty();
	}

	@Test
	void aTeamManagerHearsOfLateReportsOfTheirOwnTeam() {
		booked("RA-21", "2026-03-26T10:00:00Z");
		assertThat(told("lead-1", "2026-03-23")).as("it is due today").isEmpty();
		assertThat(told("lead-1", "2026-03-24"))
			.containsExactly("Social work reports of your team that are late: 1\n- RA-21 (AB)");
		assertThat(told("lead-2", "2026-03-24")).isEmpty();
	}

	private void booked(String childRef, String startsAt) {
		this.cases.booked(childRef, startsAt);
		workOff(childRef);
	}

	private List<String> told(String person, String day) {
		return this.ahead.of(this.people.person(person).orElseThrow(), LocalDate.parse(day)).toList();
	}

}
