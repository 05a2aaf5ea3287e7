package org.iroengine.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.iroengine.people.Person;
import org.iroengine.people.Team;

/** Counts what an import of people changes. */
final class PeopleCounts {

	private PeopleCounts() {
	}

	/** The counts of each file that was sent, by its name. */
	static Map<String, PeopleImported.Counts> of(PeopleTables tables, PeopleRead read, StoredPeople stored) {
		Map<PeopleFile, PeopleImported.Counts> counts = new EnumMap<>(PeopleFile.class);
		counts.put(PeopleFile.OFFICERS, count(read.officers(), Person::id, stored.persons()));
		counts.put(PeopleFile.STAFF, count(read.staff(), Person::id, stored.persons()));
		counts.put(PeopleFile.TEAMS, count(read.teams(), Team::id, withoutLines(stored)));
		counts.put(PeopleFile.LINES, lines(read, stored));
		counts.put(PeopleFile.WORKERS, count(read.work(), StoredPeople.WorkKey::of, stored.work()));
		counts.put(PeopleFile.ABSENCES, count(read.absences(), StoredPeople.AbsenceKey::of, stored.absences()));
		return counts.entrySet()
			.stream()
			.filter((file) -> tables.byFile().containsKey(file.getKey()))
			.collect(Collectors.toMap((file) -> file.getKey().part(), Map.Entry::getValue, (one, other) -> one,
					TreeMap::new));
	}

	private static <K, V> PeopleImported.Counts count(List<V> all, Function<V, K> key, Map<K, V> stored) {
		long changed = StoredPeople.changed(all, key, stored).size();
		long added = all.stream().filter((one) -> !stored.containsKey(key.apply(one))).count();
		return new PeopleImported.Counts(added, changed - added, 0, all.size() - changed);
	}

	private static PeopleImported.Counts lines(PeopleRead read, StoredPeople stored) {
		long added = 0;
		long unchanged = 0;
		long before = read.rungs()
			.stream()
			.map(PeopleRead.Rung::team)
			.distinct()
			.mapToLong((team) -> stored.teams().containsKey(team) ? stored.teams().get(team).line().size() : 0)
			.sum();
		for (PeopleRead.Rung rung : read.rungs()) {
			Team team = stored.teams().get(rung.team());
			boolean known = team != null && team.line().containsKey(rung.rung());
			added += known ? 0 : 1;
			unchanged += known && isSame(rung, team) ? 1 : 0;
		}
		long kept = read.rungs().size() - added;
		return new PeopleImported.Counts(added, kept - unchanged, before - kept, unchanged);
	}

	private static boolean isSame(PeopleRead.Rung rung, Team team) {
		return rung.person().equals(team.line().get(rung.rung()))
				&& Objects.equals(rung.deputy(), team.deputies().get(rung.rung()));
	}

	private static Map<String, Team> withoutLines(StoredPeople stored) {
		return StoredPeople.by(Team::id,
				stored.teams()
					.values()
					.stream()
					.map((team) -> new Team(team.id(), team.name(), team.locality(), Map.of()))
					.toList());
	}

}
