package org.iroengine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored convening checklists. */
@Repository
class ChecklistTable {

	private final JdbcClient jdbc;

	ChecklistTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Answers whether it had not been sent before. */
	boolean send(Meeting meeting, String askedOf, Instant now) {
		return this.jdbc.sql("""
				insert into convening_checklist (meeting_id, child_ref, asked_of, sent_at, sent_by)
				values (?, ?, ?, ?, ?) on conflict do nothing
				""")
			.params(meeting.id(), meeting.childRef(), askedOf, Timestamp.from(now), CurrentUser.name())
			.update() == 1;
	}

	Optional<Checklist> find(long meetingId) {
		return this.jdbc.sql("select * from convening_checklist where meeting_id = ?")
			.param(meetingId)
			.query(ChecklistTable::checklist)
			.optional();
	}

	/**
	 * Those asked of the person whose meeting is still to come, the earliest meeting
	 * first.
	 */
	List<Checklist> askedOf(String person) {
		return this.jdbc.sql("""
				select convening_checklist.* from convening_checklist join meeting on meeting.id = meeting_id
				where asked_of = ? and meeting.state = 'BOOKED' order by meeting.starts_at, meeting_id
				""").param(person).query(ChecklistTable::checklist).list();
	}

	/**
	 * Answers whether it was still open.
	 * @param told what business support was told, or null
	 */
	boolean giveBack(long meetingId, Told told, Instant now) {
		return this.jdbc
			.sql("""
					update convening_checklist set returned_at = ?, returned_by = ?, returned_for = ?, told_way = ?, told_on = ?
					where meeting_id = ? and returned_at is null
					""")
			.params(Timestamp.from(now), CurrentUser.name(), (told != null) ? told.by() : null,
					(told != null) ? told.way().name() : null, (told != null) ? told.on() : null, meetingId)
			.update() == 1;
	}

	Instant sentAt(long meetingId) {
		return this.jdbc.sql("select sent_at from convening_checklist where meeting_id = ?")
			.param(meetingId)
			.query(Timestamp.class)
			.single()
			.toInstant();
	}

	/** Answers the meetings whose checklist has another holder now. */
	List<Long> handOver(String childRef, String to) {
		return this.jdbc.sql("""
				update convening_checklist set asked_of = :to
				where child_ref = :child and asked_of is distinct from :to
				  and exists (select 1 from meeting where id = meeting_id and state = 'BOOKED')
				returning meeting_id
				""").param("to", to).param("child", childRef).query(Long.class).list();
	}

	void correct(long meetingId, Instant now) {
		this.jdbc.sql("update convening_checklist set corrected_at = ?, corrected_by = ? where meeting_id = ?")
			.params(Timestamp.from(now), CurrentUser.name(), meetingId)
			.update();
	}

	void write(long meetingId, WrittenChecklist written) {
		ChildWishes wishes = written.wishes();
		this.jdbc
			.sql("""
					update convening_checklist set wish_who = ?, wish_where = ?, wish_when = ?, wish_about = ?, chairing = ?,
					agreed = ?, arrangements = ? where meeting_id = ?
					""")
			.params(wishes.who(), wishes.where(), wishes.when(), wishes.about(), wishes.chairing().name(),
					written.agreed(), written.arrangements(), meetingId)
			.update();
	}

	private static Checklist checklist(ResultSet row, int number) throws SQLException {
		Timestamp at = row.getTimestamp("returned_at");
		Checklist.Returned returned = (at == null) ? null : new Checklist.Returned(at.toInstant(),
				row.getString("returned_by"), row.getString("returned_for"), told(row), row.getString("corrected_by"));
		ChildWishes wishes = new ChildWishes(row.getString("wish_who"), row.getString("wish_where"),
				row.getString("wish_when"), row.getString("wish_about"), Chairing.valueOf(row.getString("chairing")));
		return new Checklist(row.getLong("meeting_id"), row.getString("child_ref"), row.getString("asked_of"), returned,
				wishes, row.getBoolean("agreed"), row.getString("arrangements"));
	}

	private static Told told(ResultSet row) throws SQLException {
		String way = row.getString("told_way");
		return (way == null) ? null : new Told(row.getString("returned_for"), ToldWay.valueOf(way),
				row.getObject("told_on", LocalDate.class));
	}

}
