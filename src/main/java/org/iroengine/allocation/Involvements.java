package org.iroengine.allocation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;
import org.iroengine.people.LineHeld;
import org.iroengine.people.People;

/** Finds who works or worked with children, and who manages or managed those. */
@Component
class Involvements {

	private final People people;

	private final AllocationPolicy policy;

	Involvements(People people, AllocationPolicy policy) {
		this.people = people;
		this.policy = policy;
	}

	/** What is known of each child, by reference. */
	Map<String, Involvement> of(Map<String, List<PeriodOfCare>> periods, LocalDate today) {
		LocalDate since = today.minusMonths(this.policy.value(EligibilityRule.MANAGER_OF_THE_CASE.id()));
		Map<String, List<CaseWork>> recorded = this.people.workersOf(periods.keySet());
		Map<String, String> teams = new HashMap<>();
		this.people.all().forEach((person) -> teams.put(person.id(), person.team()));
		Map<String, List<LineHeld>> lines = this.people.linesHeldSince(since)
			.stream()
			.collect(Collectors.groupingBy(LineHeld::team));
		Map<String, Involvement> found = new HashMap<>();
		periods.forEach((child, care) -> {
			List<CaseWork> work = Stream
				.concat(recorded.getOrDefault(child, List.of()).stream(), care.stream().flatMap(Involvements::worker))
				.toList();
			Stream<String> holding = work.stream()
				.filter((one) -> lasts(one, since))
				.map(CaseWork::person)
				.map(teams::get);
			found.put(child, new Involvement(work, managers(Stream.concat(holding, holding(care, since)), lines)));
		});
		return found;
	}

	private static List<LineHeld> managers(Stream<String> teams, Map<String, List<LineHeld>> lines) {
		return teams.filter(Objects::nonNull)
			.distinct()
			.flatMap((team) -> lines.getOrDefault(team, List.of()).stream())
			.toList();
	}

	private static Stream<String> holding(List<PeriodOfCare> care, LocalDate since) {
		return care.stream()
			.filter((period) -> period.endedAt() == null || !LondonTime.date(period.endedAt()).isBefore(since))
			.map(PeriodOfCare::team);
	}

	/** The social worker of a period has worked with the child as long as it lasted. */
	private static Stream<CaseWork> worker(PeriodOfCare period) {
		return Stream.ofNullable(period.socialWorker())
			.map((worker) -> new CaseWork(period.childRef(), worker, CaseRole.SOCIAL_WORKER,
					LondonTime.date(period.becameLookedAfterAt()),
					(period.endedAt() != null) ? LondonTime.date(period.endedAt()) : null));
	}

	private static boolean lasts(CaseWork work, LocalDate since) {
		return work.to() == null || !work.to().isBefore(since);
	}

	/**
	 * Those around a child.
	 *
	 * @param work with the child, in any role at any time
	 * @param managers of the teams that hold or held the case, or whose people work or
	 * worked with the child
	 */
	record Involvement(List<CaseWork> work, List<LineHeld> managers) {
	}

}
