package org.iroengine.demonstration;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.web.UserGroup;

/**
 * The ten teams of the invented authority: each with a manager and workers of its own,
 * all under the same managers above.
 */
final class InventedTeams {

	static final int WORKERS = 3;

	private static final List<String> LOCALITIES = List.of("North", "South", "East", "West");

	private InventedTeams() {
	}

	/**
	 * Four for children in care, four that assess, one for disabled children, one for
	 * young people.
	 */
	static List<Team> all() {
		List<Team> teams = Stream
			.concat(Stream.of("Children in care", "Assessment")
				.flatMap((kind) -> LOCALITIES.stream()
					.map((locality) -> team("%s %s".formatted(kind, locality), locality))),
					Stream.of(team("Disabled children", "East"), team("Young people", "West")))
			.toList();
		return IntStream.rangeClosed(1, teams.size()).mapToObj((number) -> led(teams.get(number - 1), number)).toList();
	}

	/** The managers and the workers of every team, and the managers above. */
	static Stream<Person> people() {
		return Stream.concat(above(), IntStream.rangeClosed(1, all().size()).boxed().flatMap(InventedTeams::members));
	}

	/** The ids of the workers of the team, counted from 1. */
	static List<String> workers(int team) {
		return IntStream.rangeClosed((team - 1) * WORKERS + 1, team * WORKERS)
			.mapToObj((worker) -> "social-worker-" + worker)
			.toList();
	}

	private static Stream<Person> above() {
		return Stream
			.of(UserGroup.SERVICE_MANAGER, UserGroup.HEAD_OF_SERVICE, UserGroup.ASSISTANT_DIRECTOR, UserGroup.DIRECTOR,
					UserGroup.CHIEF_EXECUTIVE)
			.map((rung) -> InventedPeople.person(rung.id(), rung, null));
	}

	private static Stream<Person> members(int team) {
		String id = all().get(team - 1).id();
		return Stream.concat(Stream.of(InventedPeople.person("team-manager-" + team, UserGroup.TEAM_MANAGER, id)),
				workers(team).stream().map((worker) -> InventedPeople.person(worker, UserGroup.SOCIAL_WORKER, id)));
	}

	private static Team team(String name, String locality) {
		return new Team("team-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'), name + " (invented)", locality,
				Map.of());
	}

	/** The line above the team manager is the same for all. */
	private static Team led(Team team, int number) {
		Map<UserGroup, String> line = new EnumMap<>(UserGroup.class);
		line.put(UserGroup.TEAM_MANAGER, "team-manager-" + number);
		above().forEach((manager) -> line.put(manager.role(), manager.id()));
		return new Team(team.id(), team.name(), team.locality(), line);
	}

}
