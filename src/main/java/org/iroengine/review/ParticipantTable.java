package org.iroengine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored people around children. */
@Repository
class ParticipantTable {

	private final JdbcClient jdbc;

	ParticipantTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those who have not left, in the order in which they were named. */
	List<Participant> of(String childRef) {
		return this.jdbc.sql("select * from participant where child_ref = ? and left_at is null order by id")
			.param(childRef)
			.query(ParticipantTable::participant)
			.list();
	}

	Participant get(long id) {
		return this.jdbc.sql("select * from participant where id = ?")
			.param(id)
			.query(ParticipantTable::participant)
			.single();
	}

	long add(Participant known, Instant now) {
		return this.jdbc.sql("""
				insert into participant (role, name, person_id, mail, address, knows_placement, interpreter, safety,
				phone, recorded_at, recorded_by, child_ref) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
				""")
			.params(known.role().name(), known.name(), known.personId(), known.mail(), known.address(),
					known.knowsPlacement(), known.interpreter(), known.safety(), known.phone(), Timestamp.from(now),
					CurrentUser.name(), known.childRef())
			.query(Long.class)
			.single();
	}

	/** Nobody becomes somebody of another child. */
	void change(Participant known, Instant now) {
		this.jdbc.sql("""
				update participant set role = ?, name = ?, person_id = ?, mail = ?, address = ?, knows_placement = ?,
				interpreter = ?, safety = ?, phone = ?, recorded_at = ?, recorded_by = ? where id = ? and child_ref = ?
				""")
			.params(known.role().name(), known.name(), known.personId(), known.mail(), known.address(),
					known.knowsPlacement(), known.interpreter(), known.safety(), known.phone(), Timestamp.from(now),
					CurrentUser.name(), known.id(), known.childRef())
			.update();
	}

	/** Keeps them away, or, with null, no longer. */
	void keepAway(long id, KeepAway decided) {
		this.jdbc
			.sql("update participant set keep_away_because = ?, keep_away_until = ?, keep_away_by = ? where id = ?")
			.params((decided != null) ? decided.because() : null, (decided != null) ? decided.until() : null,
					(decided != null) ? decided.by() : null, id)
			.update();
	}

	boolean left(long id, Instant now) {
		return this.jdbc.sql("update participant set left_at = ? where id = ? and left_at is null")
			.params(Timestamp.from(now), id)
			.update() == 1;
	}

	private static Participant participant(ResultSet row, int number) throws SQLException {
		String because = row.getString("keep_away_because");
		KeepAway keepAway = (because != null) ? new KeepAway(because, row.getObject("keep_away_until", LocalDate.class),
				row.getString("keep_away_by")) : null;
		return new Participant(row.getLong("id"), row.getString("child_ref"),
				ParticipantRole.valueOf(row.getString("role")), row.getString("name"), row.getString("person_id"),
				row.getString("mail"), row.getString("address"), row.getBoolean("knows_placement"),
				row.getString("interpreter"), row.getString("safety"), keepAway, row.getString("phone"));
	}

}
