package org.iroengine.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.Person;
import org.iroengine.people.Team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The families of the invented authority, before anything is loaded. */
class InventedAuthorityTest {

	private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

	private static final List<InventedFamily> FAMILIES = InventedAuthority.of(AT, 600);

	@ParameterizedTest
	@ValueSource(ints = { DemonstrationProperties.FEWEST, 41, 99, 600, 1500 })
	void hasExactlySoManyChildrenAndEverySituation(int children) {
		List<InventedChild> all = children(InventedAuthority.of(AT, children));
		assertThat(all).extracting(InventedChild::childRef)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, children).mapToObj("DEMO-%04d"::formatted).toList());
		Map<Situation, Long> found = all.stream()
			.collect(Collectors.groupingBy(InventedChild::situation, Collectors.counting()));
		assertThat(found.get(Situation.OPENING)).isPositive();
		assertThat(Arrays.stream(Situation.values()).skip(1))
			.allSatisfy((situation) -> assertThat(found).containsEntry(situation, (long) situation.count(children)));
	}

	@Test
	void fewerChildrenThanSituationsNeedAreRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new DemonstrationProperties("a", true, DemonstrationProperties.FEWEST - 1))
			.withMessageContaining("at least");
	}

	@Test
	void mostOfTheCaseloadHasAnOfficerAndTheShareOfLiveChildrenIsSmall() {
		assertThat(children(FAMILIES)).filteredOn((child) -> child.situation() == Situation.OPENING)
			.hasSizeGreaterThan(450);
		assertThat(children(FAMILIES)).filteredOn((child) -> !child.needs().isEmpty()).hasSizeBetween(30, 150);
	}

	@Test
	void isTheSameAgainAndAtAnotherMomentHasTheSameFamilies() {
		assertThat(InventedAuthority.of(AT, 600)).isEqualTo(FAMILIES);
		Stream.of("2024-02-29T23:30:00Z", "2026-07-31T12:00:00Z", "2027-10-31T00:30:00Z")
			.map(Instant::parse)
			.forEach((moment) -> assertThat(
					InventedAuthority.of(moment, 600).stream().map(InventedAuthorityTest::timeless))
				.containsExactlyElementsOf(FAMILIES.stream().map(InventedAuthorityTest::timeless).toList()));
	}

	@Test
	void siblingsKnowEachOtherAndGroupsHaveTwoToFive() {
		Map<String, List<String>> siblings = FAMILIES.stream()
			.flatMap((family) -> family.children()
				.stream()
				.map((child) -> Map.entry(child.childRef(), family.siblings(child))))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		siblings.forEach((child, others) -> assertThat(others).doesNotContain(child)
			.allSatisfy((other) -> assertThat(siblings.get(other)).contains(child)));
		assertThat(FAMILIES.stream().map((family) -> family.children().size()).collect(Collectors.toSet()))
			.containsExactlyInAnyOrder(1, 2, 3, 4, 5);
	}

	@Test
	void aNewbornComesIntoCareWhoseBrothersAndSistersHaveAnOfficer() {
		assertThat(FAMILIES)
			.filteredOn((family) -> family.officer() != null
					&& family.children().stream().anyMatch((child) -> child.situation() == Situation.WAITING))
			.hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-02T09:00:00Z", "2024-02-29T23:30:00Z", "2026-03-29T01:30:00Z" })
	void whatHappenedHappenedInOrder(Instant at) {
		LocalDate goLive = InventedTimes.goLive(at);
		assertThat(children(InventedAuthority.of(at, 600))).allSatisfy((child) -> {
			LocalDate start = LondonTime.date(child.start());
			assertThat(child.birth()).isBeforeOrEqualTo(start);
			assertThat(child.birth().plusYears(18)).isAfter(LondonTime.date(at));
			assertThat(start.isBefore(goLive)).isEqualTo(child.situation().isOpening());
			assertThat(Stream.of(child.start(), child.told(), child.end(), child.back(), at).filter(Objects::nonNull))
				.isSorted();
		});
	}

	@Test
	void theHoursAreThoseOfTheSituation() {
		assertThat(hours(Situation.WAITING)).allMatch((hours) -> hours < 44);
		assertThat(hours(Situation.NEARLY_LATE)).allMatch((hours) -> hours >= 44 && hours < 48);
		assertThat(hours(Situation.OVERDUE)).allMatch((hours) -> hours > 48);
		assertThat(hours(Situation.ALLOCATED_IN_TIME)).allMatch((hours) -> hours < 47);
		assertThat(hours(Situation.ALLOCATED_LATE)).allMatch((hours) -> hours > 48);
		assertThat(children(FAMILIES)).filteredOn((child) -> child.situation() == Situation.TOLD_LATE)
			.allMatch((child) -> Duration.between(child.start(), child.told()).toDays() > 7);
	}

	@Test
	void nobodyIsTheOfficerOfAChildWhoseCaseTheyWorkOnOrManage() {
		Map<String, Team> teams = InventedTeams.all().stream().collect(Collectors.toMap(Team::id, Function.identity()));
		Set<String> officers = InventedOfficers.all().stream().map(Person::id).collect(Collectors.toSet());
		assertThat(FAMILIES).filteredOn((family) -> family.officer() != null)
			.hasSizeGreaterThan(200)
			.allSatisfy((family) -> assertThat(officers).contains(family.officer()))
			.allSatisfy(
					(family) -> assertThat(teams.get(family.team()).line().values()).doesNotContain(family.officer()))
			.allSatisfy((family) -> assertThat(family.officer()).isNotIn(family.worker(), family.once(), "iro-12"));
	}

	@Test
	void everyOfficerButTheOneWhoHasLeftHasACaseloadAndOneIsOverTheCap() {
		Map<String, Integer> children = FAMILIES.stream()
			.filter((family) -> family.officer() != null)
			.collect(Collectors.toMap(InventedFamily::officer, (family) -> family.children().size(), Integer::sum));
		assertThat(children).hasSize(11).allSatisfy((officer, number) -> assertThat(number).isGreaterThan(20));
		assertThat(children.get("iro-5")).as("half a post: 35 at most").isGreaterThan(37);
	}

	@Test
	void stepsAreReadAsTheyWereWrittenAndNoticesComeBetweenOldAndNew() {
		List<LoadStep> steps = LoadStep.of(FAMILIES);
		assertThat(steps).allSatisfy((step) -> assertThat(LoadStep.read(step.item())).isEqualTo(step));
		List<String> items = steps.stream().map(LoadStep::item).sorted().toList();
		assertThat(items).doesNotHaveDuplicates();
		int notice = items.indexOf("3 NOTICE nobody of 600");
		Set<String> before = items.stream()
			.limit(notice)
			.map((item) -> LoadStep.read(item).childRef())
			.collect(Collectors.toSet());
		assertThat(before).containsExactlyInAnyOrderElementsOf(children(FAMILIES).stream()
			.filter((child) -> child.situation().isOpening())
			.map(InventedChild::childRef)
			.toList());
	}

	private static List<InventedChild> children(List<InventedFamily> families) {
		return families.stream().flatMap((family) -> family.children().stream()).toList();
	}

	private static Stream<Long> hours(Situation situation) {
		return children(FAMILIES).stream()
			.filter((child) -> child.situation() == situation)
			.map((child) -> Duration.between(child.start(), AT).toHours());
	}

	private static List<Object> timeless(InventedFamily family) {
		return Arrays.asList(family.team(), family.worker(), family.officer(), family.once(),
				family.children()
					.stream()
					.map((child) -> List.of(child.childRef(), child.initials(), child.situation(), child.needs()))
					.toList());
	}

}
