package org.iroengine.dispute.process;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import org.iroengine.dispute.DisputeRaised;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.support.Casework;
import org.iroengine.web.UserGroup;

/**
 * A test in which teams collect disputes: the rows are what raising one leaves, the news
 * is what it publishes.
 */
abstract class CollectiveCases extends Casework {

	static final String PLAN = "plan-not-updated";

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	People people;

	@BeforeEach
	void managers() {
		person("service-1", UserGroup.SERVICE_MANAGER, null);
		person("service-gone", UserGroup.SERVICE_MANAGER, LocalDate.of(2026, 2, 27));
		person("head-of-service-1", UserGroup.HEAD_OF_SERVICE, null);
		this.jdbc.sql("insert into dispute_ladder (version, levels) values ('of-tests', '[]') on conflict do nothing")
			.update();
	}

	/** Three disputes of a new team; answers the concern that is offered. */
	long offered(String team, Map<UserGroup, String> line) {
		team(team, line);
		raise(team, PLAN, 3);
		long id = offers(team).get(0);
		workOff(key(id));
		return id;
	}

	void raise(String team, String reason, int times) {
		for (int time = 0; time < times; time++) {
			String childRef = "%s-%d".formatted(team,
					1 + count("dispute where child_ref like '%s-%%'".formatted(team)));
			long id = this.jdbc
				.sql("""
						insert into dispute (child_ref, basis, raised_formal, raised_at, raised_by, reason, category, concern,
						requested, childs_wishes, impact, team_id, ladder_version, state, formal_at)
						values (:child, 'PROTECTION_PLAN', true, :at, 'officer-1', :reason, 'planning', 'c', 'r', 'w', 'i', :team,
						'of-tests', 'FORMAL', :at) returning id
						""")
				.param("child", childRef)
				.param("at", Timestamp.from(this.clock.instant()))
				.param("reason", reason)
				.param("team", team)
				.query(Long.class)
				.single();
			this.events.publishEvent(new DisputeRaised(id, childRef, team, reason));
		}
	}

	static String key(long id) {
		return "collective concern " + id;
	}

	List<Long> offers(String team) {
		return this.jdbc.sql("select id from collective_concern where team_id = ?")
			.param(team)
			.query(Long.class)
			.list();
	}

	long cases(long id) {
		return count("collective_case where concern_id = " + id);
	}

	long count(String rows) {
		return this.jdbc.sql("select count(*) from " + rows).query(Long.class).single();
	}

	void team(String id, Map<UserGroup, String> line) {
		this.people.save(new Team(id, id + " by name", "North", line));
	}

	void person(String id, UserGroup role, LocalDate contractEnd) {
		this.people.save(new Person(id, id, id + "@council.example", role, null, contractEnd));
	}

}
