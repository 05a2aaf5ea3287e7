package org.iroengine.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.EngineUsers;
import org.iroengine.people.People;
import org.iroengine.people.Person;

/** Creates the demonstration's users and teams, so that one can sign in as anybody. */
@Component
@Profile(EmbeddedStart.PROFILE)
@Order(1)
class DemonstrationUsers implements ApplicationRunner {

	private static final String ADMINISTRATOR = "admin";

	private final EngineUsers users;

	private final People people;

	private final DemonstrationProperties properties;

	private final Clock clock;

	DemonstrationUsers(EngineUsers users, People people, DemonstrationProperties properties, Clock clock) {
		this.users = users;
		this.people = people;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		List<Person> everybody = InventedPeople.all(LondonTime.date(this.clock.instant()));
		if (this.people.person(everybody.get(0).id()).isEmpty()) {
			everybody.forEach(this.people::save);
			InventedPeople.teams().forEach(this.people::save);
		}
		everybody.forEach(this::createUser);
		if (!this.users.hasPassword(ADMINISTRATOR, this.properties.password())) {
			Stream.concat(Stream.of(ADMINISTRATOR), everybody.stream().map(Person::id))
				.forEach((user) -> this.users.setPassword(user, this.properties.password()));
		}
	}

	private void createUser(Person person) {
		this.users.createIfMissing(
				new EngineUsers.NewUser(person.id(), person.name(), "(demonstration)", person.mail()),
				this.properties.password(), List.of(person.role()));
	}

}
