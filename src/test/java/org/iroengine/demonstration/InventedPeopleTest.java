package org.iroengine.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.iroengine.people.Absence;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** The people and teams of the invented authority. */
class InventedPeopleTest {

	private static final Set<UserGroup> LINE = Set.of(UserGroup.TEAM_MANAGER, UserGroup.SERVICE_MANAGER,
			UserGroup.HEAD_OF_SERVICE, UserGroup.ASSISTANT_DIRECTOR, UserGroup.DIRECTOR, UserGroup.CHIEF_EXECUTIVE);

	private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

	@Test
	void everybodyIsMarkedAsInventedAndKnownOnce() {
		assertThat(InventedPeople.all()).extracting(Person::id).doesNotHaveDuplicates();
		assertThat(InventedPeople.all()).allSatisfy((person) -> assertThat(person.name()).endsWith("(invented)"));
		assertThat(InventedPeople.all()).extracting(Person::name)
			.contains("Officer 7 (invented)", "IRO manager (invented)");
		assertThat(InventedPeople.all()).allSatisfy((person) -> assertThat(person.mail()).endsWith("@council.example"));
	}

	@Test
	void twelveOfficersWorkInFourLocalitiesAndSomePartTime() {
		assertThat(InventedOfficers.all()).hasSize(12).allMatch((officer) -> officer.role() == UserGroup.IRO);
		assertThat(InventedOfficers.all().stream().map(Person::locality).collect(Collectors.toSet())).hasSize(4);
		assertThat(InventedOfficers.all()).filteredOn((officer) -> officer.fte().doubleValue() < 1).hasSize(5);
		assertThat(InventedOfficers.all()).filteredOn((officer) -> !officer.specialisms().isEmpty()).isNotEmpty();
		assertThat(InventedOfficers.all()).filteredOn((officer) -> !officer.languages().isEmpty()).isNotEmpty();
	}

	@Test
	void tenTeamsHaveWorkersAManagerOfTheirOwnAndTheWholeLine() {
		List<Team> teams = InventedTeams.all();
		Set<String> known = InventedPeople.all().stream().map(Person::id).collect(Collectors.toSet());
		assertThat(teams).hasSize(10).extracting(Team::id).doesNotHaveDuplicates();
		assertThat(teams).extracting((team) -> team.line().get(UserGroup.TEAM_MANAGER)).doesNotHaveDuplicates();
		assertThat(teams).allSatisfy((team) -> {
			assertThat(team.line()).containsOnlyKeys(LINE);
			assertThat(known).containsAll(team.line().values());
			assertThat(InventedPeople.all())
				.filteredOn((person) -> team.id().equals(person.team()) && person.role() == UserGroup.SOCIAL_WORKER)
				.hasSize(3);
		});
	}

	@Test
	void oneContractEndsInThreeWeeksAndAnotherHasEnded() {
		assertThat(InventedOfficers.agency(DAY)).extracting(Person::contractEnd)
			.containsExactly(DAY.plusDays(120), DAY.plusDays(20), DAY.minusDays(1));
	}

	@ParameterizedTest
	@EnumSource(DayOfWeek.class)
	void oneOfficerIsAwayTodayWithADeputyAndAnotherNextWeek(DayOfWeek weekday) {
		LocalDate day = DAY.with(weekday);
		List<Absence> absences = InventedOfficers.absences(day);
		assertThat(absences.get(0).from()).isBefore(day);
		assertThat(absences.get(0).to()).isAfter(day);
		assertThat(absences.get(1).from()).isAfter(day).isBeforeOrEqualTo(day.plusDays(7));
		assertThat(absences).allSatisfy((absence) -> assertThat(absence.deputy()).isNotEqualTo(absence.person()));
		assertThat(InventedOfficers.NOTICED).containsAll(absences.stream().map(Absence::person).toList())
			.containsAll(InventedOfficers.agency(day).stream().map(Person::id).toList());
	}

	@Test
	void oneOfEachRoleCanSignInFromTheFirstMoment() {
		assertThat(InventedPeople.first().stream().map(Person::role).collect(Collectors.toSet()))
			.containsAll(Arrays.stream(UserGroup.values())
				.filter((group) -> group != UserGroup.ADMIN && group != UserGroup.SERVICE_ACCOUNT)
				.toList());
	}

	@Test
	void whoIsNamedAtTheStartHasChildren() {
		List<InventedFamily> families = InventedAuthority.of(java.time.Instant.EPOCH, 600);
		Team first = InventedTeams.all().get(0);
		assertThat(first.line()).containsEntry(UserGroup.TEAM_MANAGER, "team-manager-1");
		assertThat(families).anyMatch((family) -> family.team().equals(first.id()));
		assertThat(families).anyMatch((family) -> family.worker().equals("social-worker-1"));
		assertThat(families).anyMatch((family) -> "iro-1".equals(family.officer()));
	}

}
