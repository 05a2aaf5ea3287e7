package org.iroengine.people;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.support.EngineTest;
import org.iroengine.support.MovableClock;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A post that is vacant or whose holder is away is answered for by somebody, and it says
 * why.
 */
@EngineTest
@Transactional
class AnsweringTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	@Autowired
	People people;

	@Autowired
	Absences absences;

	@Autowired
	MovableClock clock;

	@BeforeEach
	void aTeam() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		for (String person : new String[] { "tm", "deputy", "stand-in", "hos", "dir" }) {
			this.people.save(new Person(person, person, null, UserGroup.TEAM_MANAGER));
		}
		this.people.save(new Team("t", "Team", null,
				Map.of(UserGroup.TEAM_MANAGER, "tm", UserGroup.HEAD_OF_SERVICE, "hos", UserGroup.DIRECTOR, "dir"),
				Map.of(UserGroup.TEAM_MANAGER, "deputy")));
	}

	@Test
	void theHolderAnswers() {
		assertThat(answering(UserGroup.TEAM_MANAGER))
			.isEqualTo(new Answering("tm", UserGroup.TEAM_MANAGER, null, null));
	}

	@Test
	void whoIsAbsentIsAnsweredForByTheDeputyOfTheAbsence() {
		absent("tm", MONDAY, MONDAY, "stand-in");
		assertThat(answering(UserGroup.TEAM_MANAGER))
			.isEqualTo(new Answering("stand-in", UserGroup.TEAM_MANAGER, "tm", "tm is absent until Mon 2 Mar 2026"));
		assertThat(this.people.answering("t", UserGroup.TEAM_MANAGER, MONDAY.plusDays(1)).orElseThrow().person())
			.isEqualTo("tm");
	}

	@Test
	void withoutOneTheDeputyOfTheLineAnswers() {
		absent("tm", MONDAY.minusDays(3), MONDAY.plusDays(3), null);
		assertThat(answering(UserGroup.TEAM_MANAGER).person()).isEqualTo("deputy");
	}

	@Test
	void aDeputyWhoIsAwayDoesNotAnswer() {
		absent("tm", MONDAY, MONDAY, "stand-in");
		absent("stand-in", MONDAY, MONDAY, null);
		assertThat(answering(UserGroup.TEAM_MANAGER).person()).isEqualTo("deputy");
		absent("deputy", MONDAY, MONDAY, null);
		assertThat(answering(UserGroup.TEAM_MANAGER)).isEqualTo(new Answering("hos", UserGroup.HEAD_OF_SERVICE, "tm",
				"tm is absent until Mon 2 Mar 2026; the post of service manager is vacant"));
	}

	@Test
	void aVacantPostIsAnsweredForOneRungUp() {
		assertThat(answering(UserGroup.SERVICE_MANAGER))
			.isEqualTo(new Answering("hos", UserGroup.HEAD_OF_SERVICE, null, "the post of service manager is vacant"));
	}

	@Test
	void whoHasLeftDoesNotAnswer() {
		this.people
			.save(new Person("hos", "hos", null, UserGroup.HEAD_OF_SERVICE, BigDecimal.ONE, MONDAY.minusDays(1)));
		assertThat(answering(UserGroup.HEAD_OF_SERVICE)).isEqualTo(new Answering("dir", UserGroup.DIRECTOR, "hos",
				"hos has left the service; the post of assistant director is vacant"));
	}

	@Test
	void atTheEndOfTheLineNobodyAnswers() {
		assertThat(this.people.answering("t", UserGroup.CHIEF_EXECUTIVE, MONDAY)).isEmpty();
		assertThat(this.people.answering("no-such-team", UserGroup.TEAM_MANAGER, MONDAY)).isEmpty();
	}

	private Answering answering(UserGroup rung) {
		return this.people.answering("t", rung, MONDAY).orElseThrow();
	}

	private void absent(String person, LocalDate from, LocalDate to, String deputy) {
		this.absences.save(new Absence(person, from, to, deputy));
	}

}
