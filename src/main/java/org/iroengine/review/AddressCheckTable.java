package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored checks of addresses. */
@Repository
class AddressCheckTable {

	private static final RowMapper<AddressCheck> CHECK = (row, number) -> new AddressCheck(row.getLong("id"),
			row.getLong("participant_id"), row.getString("address"), row.getTimestamp("checked_at").toInstant(),
			row.getString("checked_by"), row.getTimestamp("lapses_at").toInstant(),
			(row.getTimestamp("lapsed_at") != null) ? row.getTimestamp("lapsed_at").toInstant() : null);

	private final JdbcClient jdbc;

	AddressCheckTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	AddressCheck add(Participant participant, String address, Instant now, Instant lapses) {
		return this.jdbc.sql("""
				insert into address_check (participant_id, child_ref, address, checked_at, checked_by, lapses_at)
				values (?, ?, ?, ?, ?, ?) returning *
				""")
			.params(participant.id(), participant.childRef(), address, Timestamp.from(now), CurrentUser.name(),
					Timestamp.from(lapses))
			.query(CHECK)
			.single();
	}

	Optional<AddressCheck> latest(long participantId) {
		return this.jdbc.sql("select * from address_check where participant_id = ? order by id desc limit 1")
			.param(participantId)
			.query(CHECK)
			.optional();
	}

	int lapse(String childRef, Instant now) {
		return this.jdbc.sql("update address_check set lapsed_at = ? where child_ref = ? and lapsed_at is null")
			.params(Timestamp.from(now), childRef)
			.update();
	}

}
