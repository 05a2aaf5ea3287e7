package org.iroengine.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.UserGroup;

/** The stored persons. */
@Repository
class PersonTable {

	private final JdbcClient jdbc;

	PersonTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void save(Person person) {
		this.jdbc
			.sql("""
					insert into person (id, name, mail, role, fte, contract_end, working_days, team_id, locality, specialisms,
					  languages)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					on conflict (id) do update set name = excluded.name, mail = excluded.mail, role = excluded.role,
					  fte = excluded.fte, contract_end = excluded.contract_end, working_days = excluded.working_days,
					  team_id = excluded.team_id, locality = excluded.locality, specialisms = excluded.specialisms,
					  languages = excluded.languages
					""")
			.params(person.id(), person.name(), person.mail(), person.role().id(), person.fte(), person.contractEnd(),
					person.workingDays().stream().sorted().map(DayOfWeek::name).toArray(String[]::new), person.team(),
					person.locality(), person.specialisms().toArray(String[]::new),
					person.languages().toArray(String[]::new))
			.update();
	}

	/** Lets persons be saved before their teams, until the transaction ends. */
	void deferTeams() {
		this.jdbc.sql("set constraints person_team_id_fkey deferred").update();
	}

	Optional<Person> find(String id) {
		return this.jdbc.sql("select * from person where id = ?").param(id).query(PersonTable::person).optional();
	}

	List<Person> all() {
		return this.jdbc.sql("select * from person order by id").query(PersonTable::person).list();
	}

	List<Person> inRole(UserGroup role) {
		return this.jdbc.sql("select * from person where role = ? order by id")
			.param(role.id())
			.query(PersonTable::person)
			.list();
	}

	boolean worksOn(String id, LocalDate date) {
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

	private static Person person(ResultSet row, int number) throws SQLException {
		return new Person(row.getString("id"), row.getString("name"), row.getString("mail"),
				UserGroup.of(row.getString("role")), row.getBigDecimal("fte"),
				row.getObject("contract_end", LocalDate.class),
				texts(row.getArray("working_days")).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
				row.getString("team_id"), row.getString("locality"), texts(row.getArray("specialisms")),
				texts(row.getArray("languages")));
	}

	private static List<String> texts(Array array) throws SQLException {
		return Arrays.asList((String[]) array.getArray());
	}

}
