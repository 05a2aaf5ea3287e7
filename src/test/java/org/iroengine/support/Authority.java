package org.iroengine.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.boot.test.context.TestComponent;

import org.iroengine.engine.EngineUsers;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.web.UserGroup;

/**
 * A small authority for tests: users who may sign in with {@link EngineTest#PASSWORD},
 * officers and two teams.
 */
@TestComponent
public class Authority {

	private final People people;

	private final EngineUsers users;

	Authority(People people, EngineUsers users) {
		this.people = people;
		this.users = users;
	}

	/**
	 * Creates what is missing; officer 3 works half time, officer 4 left at the end of
	 * February 2026.
	 */
	public void move() {
		officer("officer-1", "1.00", null);
		officer("officer-2", "1.00", null);
		officer("officer-3", "0.50", null);
		officer("officer-4", "1.00", LocalDate.of(2026, 2, 28));
		person("manager", UserGroup.IRO_MANAGER);
		person("head", UserGroup.SAFEGUARDING_HEAD);
		person("support", UserGroup.BUSINESS_SUPPORT);
		person("worker-1", UserGroup.SOCIAL_WORKER);
		person("worker-2", UserGroup.SOCIAL_WORKER);
		person("lead-1", UserGroup.TEAM_MANAGER);
		person("lead-2", UserGroup.TEAM_MANAGER);
		person("case-system", UserGroup.SERVICE_ACCOUNT);
		team("team-1", "lead-1");
		team("team-2", "lead-2");
	}

	private void officer(String id, String fte, LocalDate contractEnd) {
		this.people.save(new Person(id, id, id + "@council.example", UserGroup.IRO, new BigDecimal(fte), contractEnd));
		user(id, UserGroup.IRO);
	}

	private void person(String id, UserGroup role) {
		this.people.save(new Person(id, id, id + "@council.example", role));
		user(id, role);
	}

	private void user(String id, UserGroup role) {
		this.users.createIfMissing(new EngineUsers.NewUser(id, id, id, null), EngineTest.PASSWORD, List.of(role));
	}

	private void team(String id, String manager) {
		this.people.save(new Team(id, id, "North", Map.of(UserGroup.TEAM_MANAGER, manager)));
	}

}
