package org.iroengine.demonstration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.iroengine.engine.EngineAccounts;
import org.iroengine.engine.EngineUsers;
import org.iroengine.people.Person;
import org.iroengine.run.RunWork;

/** Creates demonstration users one by one: each password takes its time. */
@Component
@Profile(EmbeddedStart.PROFILE)
class CreateUsers implements RunWork {

	static final String KIND = "create-demonstration-users";

	private static final String ADMINISTRATOR = "admin";

	private final EngineUsers users;

	private final EngineAccounts accounts;

	private final DemonstrationProperties properties;

	CreateUsers(EngineUsers users, EngineAccounts accounts, DemonstrationProperties properties) {
		this.users = users;
		this.accounts = accounts;
		this.properties = properties;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void perform(long runId, String item) {
		InventedPeople.all().stream().filter((person) -> person.id().equals(item)).forEach(this::create);
	}

	/** A user who exists already stays. */
	void create(Person person) {
		int last = person.name().lastIndexOf(' ');
		this.users.createIfMissing(
				new EngineUsers.NewUser(person.id(), person.name().substring(0, last),
						person.name().substring(last + 1), person.mail()),
				this.properties.password(), List.of(person.role()));
	}

	/** The ids of those who have no user yet. */
	List<String> missing() {
		Set<String> there = this.accounts.passwords().keySet();
		return InventedPeople.all().stream().map(Person::id).filter((id) -> !there.contains(id)).toList();
	}

	/**
	 * Gives everybody the password of this start, where it is another; the administrator
	 * last, by whom that is seen.
	 */
	void renewPasswords() {
		if (!this.users.hasPassword(ADMINISTRATOR, this.properties.password())) {
			Set<String> there = this.accounts.passwords().keySet();
			Stream
				.concat(InventedPeople.all().stream().map(Person::id).filter(there::contains), Stream.of(ADMINISTRATOR))
				.forEach((user) -> this.users.setPassword(user, this.properties.password()));
		}
	}

}
