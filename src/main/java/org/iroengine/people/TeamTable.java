package org.iroengine.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.UserGroup;

/** The stored teams with their management lines. */
@Repository
class TeamTable {

	private final JdbcClient jdbc;

	private final LineHistory history;

	TeamTable(JdbcClient jdbc, LineHistory history) {
		this.jdbc = jdbc;
		this.history = history;
	}

	/**
	 * Every post above a team that is held, or was on or after a local date in London.
	 */
	List<LineHeld> heldSince(LocalDate date) {
		return this.history.since(date);
	}

	void save(Team team) {
		this.jdbc.sql("""
				insert into team (id, name, locality) values (:id, :name, :locality)
				on conflict (id) do update set name = excluded.name, locality = excluded.locality
				""").param("id", team.id()).param("name", team.name()).param("locality", team.locality()).update();
		this.jdbc.sql("delete from management_line where team_id = ?").param(team.id()).update();
		team.line()
			.forEach((rung, person) -> this.jdbc
				.sql("insert into management_line (team_id, rung, person_id, deputy) values (?, ?, ?, ?)")
				.params(team.id(), rung.id(), person, team.deputies().get(rung))
				.update());
		this.history.changed(team);
	}

	Optional<Team> find(String id) {
		return this.jdbc.sql("select id, name, locality from team where id = ?")
			.param(id)
			.query((row, number) -> team(row.getString(1), row.getString(2), row.getString(3)))
			.optional();
	}

	List<Team> all() {
		return this.jdbc.sql("select id from team order by id")
			.query(String.class)
			.list()
			.stream()
			.flatMap((id) -> find(id).stream())
			.toList();
	}

	private Team team(String id, String name, String locality) {
		Map<UserGroup, String> line = new EnumMap<>(UserGroup.class);
		Map<UserGroup, String> deputies = new EnumMap<>(UserGroup.class);
		RowCallbackHandler rung = (row) -> {
			UserGroup group = UserGroup.of(row.getString("rung"));
			line.put(group, row.getString("person_id"));
			if (row.getString("deputy") != null) {
				deputies.put(group, row.getString("deputy"));
			}
		};
		this.jdbc.sql("select * from management_line where team_id = ?").param(id).query(rung);
		return new Team(id, name, locality, line, deputies);
	}

}
