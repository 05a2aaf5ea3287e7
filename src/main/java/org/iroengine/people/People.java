package org.iroengine.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.UserGroup;

/** Who works here, in which team, under whom. */
@Component
public class People {

	private static final RowMapper<Person> PERSON = (row, number) -> new Person(row.getString("id"),
			row.getString("name"), row.getString("mail"), UserGroup.of(row.getString("role")), row.getBigDecimal("fte"),
			row.getObject("contract_end", LocalDate.class));

	private final JdbcClient jdbc;

	private final Audit audit;

	People(JdbcClient jdbc, Audit audit) {
		this.jdbc = jdbc;
		this.audit = audit;
	}

	/** Adds a person or replaces what is known of them. */
	@Transactional
	public void save(Person person) {
		this.jdbc.sql("""
				insert into person (id, name, mail, role, fte, contract_end)
				values (:id, :name, :mail, :role, :fte, :contractEnd)
				on conflict (id) do update set name = excluded.name, mail = excluded.mail, role = excluded.role,
				  fte = excluded.fte, contract_end = excluded.contract_end
				""")
			.param("id", person.id())
			.param("name", person.name())
			.param("mail", person.mail())
			.param("role", person.role().id())
			.param("fte", person.fte())
			.param("contractEnd", person.contractEnd())
			.update();
		this.audit.record("saved", new AuditSubject("person", person.id(), null), Map.of("role", person.role().id()));
	}

	/** Adds a team with its management line or replaces what is known of it. */
	@Transactional
	public void save(Team team) {
		this.jdbc.sql("""
				insert into team (id, name, locality) values (:id, :name, :locality)
				on conflict (id) do update set name = excluded.name, locality = excluded.locality
				""").param("id", team.id()).param("name", team.name()).param("locality", team.locality()).update();
		this.jdbc.sql("delete from management_line where team_id = ?").param(team.id()).update();
		team.line().forEach((rung, person) -> saveRung(team.id(), rung, person));
		this.audit.record("saved", new AuditSubject("team", team.id(), null), Map.of("line", team.line()));
	}

	public Optional<Person> person(String id) {
		return this.jdbc.sql("select * from person where id = ?").param(id).query(PERSON).optional();
	}

	/** Everybody with the role, by id. */
	public List<Person> inRole(UserGroup role) {
		return this.jdbc.sql("select * from person where role = ? order by id").param(role.id()).query(PERSON).list();
	}

	/** Everybody who can be written to, by id. */
	public List<Person> withMail() {
		return this.jdbc.sql("select * from person where mail is not null order by id").query(PERSON).list();
	}

	/**
	 * Whether the person works on a local date in London: one of their days of the week,
	 * and not recorded absent. Bank holidays are not looked at; whoever is not known here
	 * works on every weekday.
	 */
	public boolean worksOn(String id, LocalDate date) {
		return this.jdbc.sql("""
				select not exists (select from person where id = :id and not :day = any (working_days))
				  and not exists (select from absence where person_id = :id and :date between first_day and last_day)
				""")
			.param("id", id)
			.param("day", date.getDayOfWeek().name())
			.param("date", date)
			.query(Boolean.class)
			.single();
	}

	public boolean teamExists(String id) {
		return this.jdbc.sql("select count(*) from team where id = ?").param(id).query(Long.class).single() > 0;
	}

	/**
	 * The managers above a team, from the team manager up; empty where the team has none.
	 */
	public Map<UserGroup, String> lineOf(String team) {
		Map<UserGroup, String> line = new EnumMap<>(UserGroup.class);
		RowCallbackHandler rung = (row) -> line.put(UserGroup.of(row.getString(1)), row.getString(2));
		this.jdbc.sql("select rung, person_id from management_line where team_id = ?").param(team).query(rung);
		return line;
	}

	private void saveRung(String team, UserGroup rung, String person) {
		this.jdbc.sql("insert into management_line (team_id, rung, person_id) values (?, ?, ?)")
			.params(team, rung.id(), person)
			.update();
	}

}
