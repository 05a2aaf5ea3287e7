package org.iroengine.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.calendar.LondonTime;
import org.iroengine.web.UserGroup;

/** Who holds or held which post above which team. */
@Repository
class LineHistory {

	private final JdbcClient jdbc;

	private final Clock clock;

	LineHistory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Notes what differs from the line as it was; where nothing does, nothing. */
	void changed(Team team) {
		LocalDate today = LondonTime.date(this.clock.instant());
		String[] rungs = team.line().keySet().stream().map(UserGroup::id).toArray(String[]::new);
		String[] holders = team.line().values().toArray(String[]::new);
		this.jdbc.sql("""
				update line_held set last_day = greatest(first_day, :today)
				where team_id = :team and last_day is null
				  and (rung, person_id) not in (select * from unnest(:rungs::text[], :holders::text[]))
				""")
			.param("today", today)
			.param("team", team.id())
			.param("rungs", rungs)
			.param("holders", holders)
			.update();
		this.jdbc.sql("""
				insert into line_held (team_id, rung, person_id, first_day)
				select :team, rung, holder, :today from unnest(:rungs::text[], :holders::text[]) as line (rung, holder)
				on conflict (team_id, rung) where last_day is null do nothing
				""")
			.param("today", today)
			.param("team", team.id())
			.param("rungs", rungs)
			.param("holders", holders)
			.update();
	}

	/** Every post that is held, or was on or after a local date in London. */
	List<LineHeld> since(LocalDate date) {
		return this.jdbc.sql("select * from line_held where last_day is null or last_day >= ? order by id")
			.param(date)
			.query(LineHistory::held)
			.list();
	}

	private static LineHeld held(ResultSet row, int number) throws SQLException {
		return new LineHeld(row.getString("team_id"), UserGroup.of(row.getString("rung")), row.getString("person_id"),
				row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
	}

}
