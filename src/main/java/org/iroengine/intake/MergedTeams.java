package org.iroengine.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.iroengine.people.Team;
import org.iroengine.web.UserGroup;

/**
 * The teams as they are after an import. A team that {@code lines} names has the line
 * that stands there; any other keeps its own.
 *
 * @param all every team, by id
 * @param touched the ids of those that the files name
 */
record MergedTeams(Map<String, Team> all, Set<String> touched) {

	static MergedTeams of(PeopleRead read, StoredPeople stored) {
		Map<String, List<PeopleRead.Rung>> lines = read.rungs()
			.stream()
			.collect(Collectors.groupingBy(PeopleRead.Rung::team));
		Map<String, Team> teams = new TreeMap<>(stored.teams());
		read.teams().forEach((team) -> teams.merge(team.id(), team, MergedTeams::renamed));
		lines.forEach((team, rungs) -> teams.computeIfPresent(team, (id, known) -> led(known, rungs)));
		Set<String> touched = new TreeSet<>(lines.keySet());
		read.teams().forEach((team) -> touched.add(team.id()));
		touched.retainAll(teams.keySet());
		return new MergedTeams(teams, touched);
	}

	/** The rungs that each person holds, in whatever team. */
	Map<String, Set<UserGroup>> held() {
		return this.all.values()
			.stream()
			.flatMap((team) -> team.line().entrySet().stream())
			.collect(Collectors.groupingBy(Map.Entry::getValue,
					Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
	}

	private static Team renamed(Team known, Team read) {
		return new Team(read.id(), read.name(), read.locality(), known.line(), known.deputies());
	}

	private static Team led(Team team, List<PeopleRead.Rung> rungs) {
		Map<UserGroup, String> line = new HashMap<>();
		Map<UserGroup, String> deputies = new HashMap<>();
		rungs.stream().filter((rung) -> rung.rung() != null).forEach((rung) -> {
			line.put(rung.rung(), rung.person());
			if (rung.deputy() != null) {
				deputies.put(rung.rung(), rung.deputy());
			}
		});
		return new Team(team.id(), team.name(), team.locality(), inOrder(line), inOrder(deputies));
	}

	private static Map<UserGroup, String> inOrder(Map<UserGroup, String> rungs) {
		return rungs.isEmpty() ? Map.of() : new EnumMap<>(rungs);
	}

}
