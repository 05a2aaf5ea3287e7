package org.iroengine.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps whose address the social worker was asked for; each is asked about once. */
@Repository
class AddressTable {

	private final JdbcClient jdbc;

	AddressTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether it is asked now, and not waited for already. */
	boolean ask(Participant who, String kind, Instant now, String user) {
		return this.jdbc.sql("""
				insert into address_question (participant_id, child_ref, kind, asked_at, asked_by)
				values (?, ?, ?, ?, ?) on conflict (participant_id) do update set kind = excluded.kind,
				asked_at = excluded.asked_at, asked_by = excluded.asked_by, answered_at = null, answered_by = null
				where address_question.answered_at is not null
				""").params(who.id(), who.childRef(), kind, Timestamp.from(now), user).update() == 1;
	}

	String kind(long participantId) {
		return this.jdbc.sql("select kind from address_question where participant_id = ?")
			.param(participantId)
			.query(String.class)
			.single();
	}

	void answered(long participantId, Instant now, String user) {
		this.jdbc.sql("update address_question set answered_at = ?, answered_by = ? where participant_id = ?")
			.params(Timestamp.from(now), user, participantId)
			.update();
	}

	/** Whether it was asked for before the moment, and nobody has answered. */
	boolean waitedOn(long participantId, Instant moment) {
		return this.jdbc.sql("""
				select count(*) from address_question
				where participant_id = ? and answered_at is null and asked_at < ?
				""").params(participantId, Timestamp.from(moment)).query(Long.class).single() > 0;
	}

	/** Nobody answers any more; whoever is asked about later is asked about anew. */
	void drop(String childRef, Instant now, String user) {
		this.jdbc.sql("""
				update address_question set answered_at = ?, answered_by = ? where child_ref = ? and answered_at is null
				""").params(Timestamp.from(now), user, childRef).update();
	}

	/** The people around the child whom nobody has answered for yet. */
	Set<Long> open(String childRef) {
		return new HashSet<>(
				this.jdbc.sql("select participant_id from address_question where child_ref = ? and answered_at is null")
					.param(childRef)
					.query(Long.class)
					.list());
	}

}
