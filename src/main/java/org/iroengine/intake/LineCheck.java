package org.iroengine.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.iroengine.people.Team;
import org.iroengine.web.UserGroup;

/** Whether the management line of each team named has a manager, a top and no circle. */
final class LineCheck {

	private final PeopleTables tables;

	private final MergedTeams teams;

	private final Consumer<FileFault> faults;

	private final Map<String, Set<String>> above = new HashMap<>();

	LineCheck(PeopleTables tables, MergedTeams teams, Consumer<FileFault> faults) {
		this.tables = tables;
		this.teams = teams;
		this.faults = faults;
	}

	void check() {
		if (!this.tables.areSound(PeopleFile.TEAMS, PeopleFile.LINES)) {
			return;
		}
		this.teams.touched().forEach((team) -> checkEnds(this.teams.all().get(team)));
		this.teams.all().values().forEach(this::climb);
		this.tables.rows(PeopleFile.LINES).forEach(this::checkCircle);
	}

	private void checkEnds(Team team) {
		Set<UserGroup> rungs = team.line().keySet();
		if (!rungs.contains(UserGroup.TEAM_MANAGER)) {
			fault(team, "rung", "The team '%s' has no manager. Add a line with the rung team-manager.");
		}
		if (!rungs.contains(UserGroup.DIRECTOR) && !rungs.contains(UserGroup.CHIEF_EXECUTIVE)) {
			fault(team, "rung",
					"The line of the team '%s' has no top. Add a line with the rung director or chief-executive.");
		}
	}

	private void fault(Team team, String column, String message) {
		Stream.concat(rows(PeopleFile.LINES, "team", team.id()), rows(PeopleFile.TEAMS, "id", team.id()))
			.findFirst()
			.ifPresent((row) -> this.faults
				.accept(row.fault(row.file().equals("teams") ? "id" : column, message.formatted(team.id()))));
	}

	private Stream<TableRow> rows(PeopleFile file, String column, String team) {
		return this.tables.rows(file).stream().filter((row) -> row.cell(column).equals(team));
	}

	private void climb(Team team) {
		String below = null;
		for (UserGroup rung : PeopleRead.RUNGS) {
			String person = team.line().get(rung);
			if (person != null && below != null) {
				this.above.computeIfAbsent(below, (key) -> new LinkedHashSet<>()).add(person);
			}
			below = (person != null) ? person : below;
		}
	}

	/** Whoever stands below the person of this row must not stand above them anywhere. */
	private void checkCircle(TableRow row) {
		Team team = this.teams.all().get(row.cell("team"));
		if (team == null) {
			return;
		}
		String below = null;
		for (UserGroup rung : PeopleRead.RUNGS) {
			String person = team.line().get(rung);
			if (rung.id().equals(row.cell("rung")) && below != null && person != null) {
				tellCircle(row, below, path(person, below));
			}
			below = (person != null) ? person : below;
		}
	}

	private void tellCircle(TableRow row, String below, List<String> path) {
		if (!path.isEmpty()) {
			this.faults.accept(row.fault("person",
					"The management line runs in a circle: %s, each under the next. Nobody may stand above themselves."
						.formatted(String.join(", ", Stream.concat(Stream.of(below), path.stream()).toList()))));
		}
	}

	/** The shortest way up from one person to another; empty where there is none. */
	private List<String> path(String from, String to) {
		Map<String, String> cameFrom = new LinkedHashMap<>();
		cameFrom.put(from, from);
		Deque<String> next = new ArrayDeque<>(List.of(from));
		while (!next.isEmpty() && !cameFrom.containsKey(to)) {
			String person = next.remove();
			this.above.getOrDefault(person, Set.of())
				.stream()
				.filter((one) -> cameFrom.putIfAbsent(one, person) == null)
				.forEach(next::add);
		}
		return cameFrom.containsKey(to) ? back(cameFrom, from, to) : List.of();
	}

	private static List<String> back(Map<String, String> cameFrom, String from, String to) {
		List<String> path = new ArrayList<>(List.of(to));
		for (String person = to; !person.equals(from); person = cameFrom.get(person)) {
			path.add(cameFrom.get(person));
		}
		Collections.reverse(path);
		return path;
	}

}
