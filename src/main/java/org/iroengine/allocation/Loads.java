package org.iroengine.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/** What each officer carries now, both kinds of children weighed apart. */
@Component
class Loads {

	private final People people;

	private final JdbcClient jdbc;

	private final ProtectionPlans plans;

	private final AllocationPolicy policy;

	Loads(People people, JdbcClient jdbc, ProtectionPlans plans, AllocationPolicy policy) {
		this.people = people;
		this.jdbc = jdbc;
		this.plans = plans;
		this.policy = policy;
	}

	/** Every officer with the load, by id. */
	Map<String, OfficerLoad> now() {
		return of(this.people.inRole(UserGroup.IRO));
	}

	private Map<String, OfficerLoad> of(List<Person> officers) {
		Map<String, Long> children = childrenByOfficer();
		Map<String, Long> plans = this.plans.openByChair();
		return officers.stream()
			.collect(Collectors.toMap(Person::id,
					(officer) -> new OfficerLoad(officer.id(), officer.name(), children.getOrDefault(officer.id(), 0L),
							plans.getOrDefault(officer.id(), 0L), this.policy.capFor(officer.fte()), this.policy)));
	}

	/** Open children of each officer who has any. */
	private Map<String, Long> childrenByOfficer() {
		Map<String, Long> load = new HashMap<>();
		RowCallbackHandler officer = (row) -> load.put(row.getString(1), row.getLong(2));
		this.jdbc
			.sql("select officer, count(*) from allocation where officer is not null and ended_at is null group by 1")
			.query(officer);
		return load;
	}

}
