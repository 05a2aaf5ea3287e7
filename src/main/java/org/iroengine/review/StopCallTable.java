package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored calls. */
@Repository
class StopCallTable {

	private static final RowMapper<StopCall> CALL = (row, number) -> new StopCall(row.getLong("id"),
			row.getLong("stop_id"), row.getString("child_ref"), row.getString("name"), row.getString("phone"),
			row.getString("what"),
			(row.getTimestamp("made_at") != null) ? row.getTimestamp("made_at").toInstant() : null,
			row.getString("made_by"));

	/** A letter to somebody around the child names them by their number. */
	private static final String SELECT = """
			select c.*, p.phone from stopped_call c left join letter l on l.id = c.letter_id
			left join participant p on p.child_ref = c.child_ref
			  and (p.id = c.participant_id or 'participant-' || p.id = l.recipient_id)
			""";

	private final JdbcClient jdbc;

	StopCallTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Stores a call to a participant; nothing where the same is there. */
	void add(Stop stop, Participant participant, String what) {
		this.jdbc.sql("""
				insert into stopped_call (stop_id, child_ref, name, what, participant_id) values (?, ?, ?, ?, ?)
				on conflict do nothing
				""").params(stop.id(), stop.childRef(), participant.name(), what, participant.id()).update();
	}

	/** Stores a call in place of a letter; nothing where the same is there. */
	void add(Stop stop, long letterId, String name, String what) {
		this.jdbc.sql("""
				insert into stopped_call (stop_id, child_ref, name, what, letter_id) values (?, ?, ?, ?, ?)
				on conflict do nothing
				""").params(stop.id(), stop.childRef(), name, what, letterId).update();
	}

	/** Every call of a stop, in the order they came up. */
	List<StopCall> of(long stopId) {
		return this.jdbc.sql(SELECT + "where c.stop_id = ? order by c.id").param(stopId).query(CALL).list();
	}

	/** Every call that nobody has made. */
	List<StopCall> waiting() {
		return this.jdbc.sql(SELECT + "where c.made_at is null order by c.child_ref, c.id").query(CALL).list();
	}

	long waiting(long stopId) {
		return this.jdbc.sql("select count(*) from stopped_call where stop_id = ? and made_at is null")
			.param(stopId)
			.query(Long.class)
			.single();
	}

	/** Answers the stop of the call where it was open until now. */
	List<Long> made(long id, Instant now) {
		return this.jdbc
			.sql("update stopped_call set made_at = ?, made_by = ? where id = ? and made_at is null returning stop_id")
			.params(Timestamp.from(now), CurrentUser.name(), id)
			.query(Long.class)
			.list();
	}

}
