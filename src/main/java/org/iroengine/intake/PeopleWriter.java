package org.iroengine.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.iroengine.engine.EngineAccounts;
import org.iroengine.engine.EngineUsers;
import org.iroengine.people.Absences;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.web.UserGroup;

/** Stores what an import changes, and lets users and groups follow. */
@Component
class PeopleWriter {

	private final People people;

	private final Absences absences;

	private final EngineAccounts accounts;

	PeopleWriter(People people, Absences absences, EngineAccounts accounts) {
		this.people = people;
		this.absences = absences;
		this.accounts = accounts;
	}

	StoredPeople stored() {
		return new StoredPeople(StoredPeople.by(Person::id, this.people.all()),
				StoredPeople.by(Team::id, this.people.teams()),
				StoredPeople.by(StoredPeople.WorkKey::of, this.people.work()),
				StoredPeople.by(StoredPeople.AbsenceKey::of, this.absences.all()), this.accounts.keptByHand());
	}

	void write(PeopleRead read, MergedTeams teams, StoredPeople stored) {
		this.people.save(StoredPeople.changed(read.persons(), Person::id, stored.persons()), StoredPeople
			.changed(teams.touched().stream().map(teams.all()::get).toList(), Team::id, stored.teams()));
		this.people.saveWork(StoredPeople.changed(read.work(), StoredPeople.WorkKey::of, stored.work()));
		StoredPeople.changed(read.absences(), StoredPeople.AbsenceKey::of, stored.absences())
			.forEach(this.absences::save);
	}

	/** The accounts of the persons read, and of all who gain or lose a rung. */
	void follow(PeopleRead read, MergedTeams teams, StoredPeople stored, Function<Person, Boolean> hasLeft) {
		Map<String, Person> persons = new TreeMap<>(stored.persons());
		Set<String> concerned = new HashSet<>();
		read.persons().forEach((person) -> {
			persons.put(person.id(), person);
			concerned.add(person.id());
		});
		teams.touched().forEach((team) -> {
			concerned.addAll(teams.all().get(team).line().values());
			concerned.addAll(held(stored.teams().get(team)));
		});
		concerned.removeAll(stored.keptByHand());
		Map<String, Set<UserGroup>> held = teams.held();
		this.accounts.follow(concerned.stream()
			.map(persons::get)
			.map((person) -> account(person, hasLeft.apply(person) ? Set.of() : groups(person, held)))
			.toList());
	}

	private static Collection<String> held(Team team) {
		return (team != null) ? team.line().values() : List.of();
	}

	private static Set<UserGroup> groups(Person person, Map<String, Set<UserGroup>> held) {
		Set<UserGroup> groups = new HashSet<>(held.getOrDefault(person.id(), Set.of()));
		groups.add(person.role());
		return groups;
	}

	private static EngineAccounts.Account account(Person person, Set<UserGroup> groups) {
		int last = person.name().lastIndexOf(' ');
		return new EngineAccounts.Account(new EngineUsers.NewUser(person.id(),
				person.name().substring(0, Math.max(last, 0)), person.name().substring(last + 1), person.mail()),
				groups);
	}

}
