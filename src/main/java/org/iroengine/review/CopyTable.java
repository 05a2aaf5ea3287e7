package org.iroengine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored distributions and their copies. */
@Repository
class CopyTable {

	private final JdbcClient jdbc;

	CopyTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Answers false where the record is being distributed already, or is. */
	boolean begin(Review review, Instant now) {
		return this.jdbc
			.sql("insert into distribution (review_id, child_ref, begun_at) values (?, ?, ?) on conflict do nothing")
			.params(review.id(), review.childRef(), Timestamp.from(now))
			.update() == 1;
	}

	/** Those whose copies are not all settled, or not closed. */
	List<Long> open() {
		return this.jdbc.sql("select review_id from distribution where settled_at is null order by review_id")
			.query(Long.class)
			.list();
	}

	void close(long reviewId, Instant now) {
		this.jdbc.sql("update distribution set settled_at = ? where review_id = ? and settled_at is null")
			.params(Timestamp.from(now), reviewId)
			.update();
	}

	long add(Review review, Participant participant) {
		return this.jdbc.sql("""
				insert into record_copy (review_id, child_ref, participant_id, own_version) values (?, ?, ?, ?)
				returning id
				""")
			.params(review.id(), review.childRef(), participant.id(), participant.role() == ParticipantRole.CHILD)
			.query(Long.class)
			.single();
	}

	List<RecordCopy> of(long reviewId) {
		return this.jdbc.sql("select * from record_copy where review_id = ? order by id")
			.param(reviewId)
			.query(CopyTable::copy)
			.list();
	}

	Optional<RecordCopy> find(long id) {
		return this.jdbc.sql("select * from record_copy where id = ?").param(id).query(CopyTable::copy).optional();
	}

	/** The same, held until the transaction ends. */
	Optional<RecordCopy> hold(long id) {
		return this.jdbc.sql("select * from record_copy where id = ? for update")
			.param(id)
			.query(CopyTable::copy)
			.optional();
	}

	long waiting(long reviewId) {
		return this.jdbc.sql("select count(*) from record_copy where review_id = ? and state = 'WAITING'")
			.param(reviewId)
			.query(Long.class)
			.single();
	}

	void sent(long id, Sending how, Instant now) {
		this.jdbc.sql("""
				update record_copy set state = 'SENT', channel = ?, address = ?, address_check_id = ?, proof = ?,
				letter_id = ?, settled_at = ?, settled_by = ? where id = ?
				""")
			.params(how.channel().name(), how.address(), how.addressCheckId(), how.proof(), how.letterId(),
					Timestamp.from(now), CurrentUser.name(), id)
			.update();
	}

	void withheld(long id, WithheldReason as, String reason, Instant now, String by) {
		this.jdbc
			.sql("""
					update record_copy set state = 'WITHHELD', channel = 'NONE', withheld_as = ?, reason = ?, settled_at = ?,
					settled_by = ? where id = ?
					""")
			.params(as.name(), reason, Timestamp.from(now), by, id)
			.update();
	}

	/**
	 * How a copy was sent.
	 *
	 * @param address null where it went to none
	 * @param addressCheckId by which check the address was right; null where it went to
	 * none
	 * @param letterId null where it was no letter
	 */
	record Sending(CopyChannel channel, String address, Long addressCheckId, String proof, Long letterId) {
	}

	private static RecordCopy copy(ResultSet row, int number) throws SQLException {
		String channel = row.getString("channel");
		String withheld = row.getString("withheld_as");
		return new RecordCopy(row.getLong("id"), row.getLong("review_id"), row.getString("child_ref"),
				row.getLong("participant_id"), row.getBoolean("own_version"),
				RecordCopy.State.valueOf(row.getString("state")),
				(channel != null) ? CopyChannel.valueOf(channel) : null,
				(withheld != null) ? WithheldReason.valueOf(withheld) : null, row.getString("reason"),
				row.getString("proof"), row.getString("settled_by"));
	}

}
