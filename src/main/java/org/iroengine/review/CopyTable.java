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

	private static final String SELECT = """
			select c.*, coalesce(c.edition, (select max(e.number) from record_edition e where e.review_id = c.review_id), 1)
			  as current_edition
			from record_copy c
			""";

	private final JdbcClient jdbc;

	CopyTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long add(Distribution of, Participant participant) {
		return this.jdbc.sql("""
				insert into record_copy (distribution_id, review_id, child_ref, participant_id, own_version)
				values (?, ?, ?, ?, ?) returning id
				""")
			.params(of.id(), of.reviewId(), of.childRef(), participant.id(),
					participant.role() == ParticipantRole.CHILD)
			.query(Long.class)
			.single();
	}

	/** Those who were sent an edition before this one, and wait for none. */
	List<Long> received(long reviewId, int edition) {
		return this.jdbc.sql("""
				select participant_id from record_copy where review_id = ? group by participant_id
				having max(edition) < ? and not bool_or(state = 'WAITING') order by participant_id
				""").params(reviewId, edition).query(Long.class).list();
	}

	List<RecordCopy> in(long distributionId) {
		return this.jdbc.sql(SELECT + "where c.distribution_id = ? order by c.id")
			.param(distributionId)
			.query(CopyTable::copy)
			.list();
	}

	List<RecordCopy> of(long reviewId) {
		return this.jdbc.sql(SELECT + "where c.review_id = ? order by c.id")
			.param(reviewId)
			.query(CopyTable::copy)
			.list();
	}

	Optional<RecordCopy> find(long id) {
		return this.jdbc.sql(SELECT + "where c.id = ?").param(id).query(CopyTable::copy).optional();
	}

	/** The same, held until the transaction ends. */
	Optional<RecordCopy> hold(long id) {
		return this.jdbc.sql(SELECT + "where c.id = ? for update of c").param(id).query(CopyTable::copy).optional();
	}

	long waiting(long distributionId) {
		return this.jdbc.sql("select count(*) from record_copy where distribution_id = ? and state = 'WAITING'")
			.param(distributionId)
			.query(Long.class)
			.single();
	}

	void sent(long id, Sending how, Instant now) {
		this.jdbc.sql("""
				update record_copy set state = 'SENT', channel = ?, address = ?, address_check_id = ?, proof = ?,
				letter_id = ?, edition = ?, settled_at = ?, settled_by = ? where id = ?
				""")
			.params(how.channel().name(), how.address(), how.addressCheckId(), how.proof(), how.letterId(),
					how.edition(), Timestamp.from(now), CurrentUser.name(), id)
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

	/** Whatever waits is not sent. */
	void withdraw(long distributionId, String why, Instant now) {
		this.jdbc.sql("""
				update record_copy set state = 'WITHHELD', channel = 'NONE', withheld_as = 'OTHER', reason = ?,
				settled_at = ?, settled_by = ? where distribution_id = ? and state = 'WAITING'
				""").params(why, Timestamp.from(now), CurrentUser.name(), distributionId).update();
	}

	/**
	 * How a copy was sent.
	 *
	 * @param address null where it went to none
	 * @param addressCheckId by which check the address was right; null where it went to
	 * none
	 * @param letterId null where it was no letter
	 */
	record Sending(CopyChannel channel, String address, Long addressCheckId, String proof, Long letterId, int edition) {
	}

	private static RecordCopy copy(ResultSet row, int number) throws SQLException {
		String channel = row.getString("channel");
		String withheld = row.getString("withheld_as");
		return new RecordCopy(row.getLong("id"), row.getLong("distribution_id"), row.getLong("review_id"),
				row.getString("child_ref"), row.getLong("participant_id"), row.getBoolean("own_version"),
				RecordCopy.State.valueOf(row.getString("state")),
				(channel != null) ? CopyChannel.valueOf(channel) : null,
				(withheld != null) ? WithheldReason.valueOf(withheld) : null, row.getString("reason"),
				row.getString("proof"), row.getString("settled_by"), row.getInt("current_edition"));
	}

}
