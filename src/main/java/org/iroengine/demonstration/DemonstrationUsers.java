package org.iroengine.demonstration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.run.Run;
import org.iroengine.run.Runs;

/**
 * Creates the demonstration's people and teams, and users, so that one can sign in as
 * anybody: one of each role at once, the others in a run.
 */
@Component
@Profile(EmbeddedStart.PROFILE)
@Order(1)
class DemonstrationUsers implements ApplicationRunner {

	private final People people;

	private final CreateUsers users;

	private final Runs runs;

	DemonstrationUsers(People people, CreateUsers users, Runs runs) {
		this.people = people;
		this.users = users;
		this.runs = runs;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		savePeople();
		InventedPeople.first().forEach(this.users::create);
		this.users.renewPasswords();
		List<String> missing = this.users.missing();
		if (!missing.isEmpty() && this.runs.latest(CreateUsers.KIND).map(Run::finished).orElse(true)) {
			this.runs.start(CreateUsers.KIND, missing);
		}
	}

	/** Whoever is there stays as they are. */
	private void savePeople() {
		Set<String> persons = this.people.all().stream().map(Person::id).collect(Collectors.toSet());
		Set<String> teams = this.people.teams().stream().map(Team::id).collect(Collectors.toSet());
		this.people.save(InventedPeople.all().stream().filter((person) -> !persons.contains(person.id())).toList(),
				InventedTeams.all().stream().filter((team) -> !teams.contains(team.id())).toList());
	}

}
