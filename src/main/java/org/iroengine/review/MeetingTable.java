package org.iroengine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored meetings of reviews. */
@Repository
class MeetingTable {

	private static final RowMapper<Meeting> MEETING = (row, number) -> new Meeting(row.getLong("id"),
			row.getLong("review_id"), row.getString("child_ref"), row.getInt("part"), row.getBoolean("at_once"),
			booking(row), row.getInt("revision"), MeetingState.valueOf(row.getString("state")));

	private final JdbcClient jdbc;

	MeetingTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long add(Review review, int part, boolean atOnce) {
		return this.jdbc
			.sql("insert into meeting (review_id, child_ref, part, at_once) values (?, ?, ?, ?) returning id")
			.params(review.id(), review.childRef(), part, atOnce)
			.query(Long.class)
			.single();
	}

	Meeting get(long id) {
		return this.jdbc.sql("select * from meeting where id = ?").param(id).query(MEETING).single();
	}

	Optional<Meeting> find(long id) {
		return this.jdbc.sql("select * from meeting where id = ?").param(id).query(MEETING).optional();
	}

	/** The same, held until the transaction ends. */
	Meeting hold(long id) {
		return this.jdbc.sql("select * from meeting where id = ? for update").param(id).query(MEETING).single();
	}

	List<Meeting> of(long reviewId) {
		return this.jdbc.sql("select * from meeting where review_id = ? order by id")
			.param(reviewId)
			.query(MEETING)
			.list();
	}

	List<Meeting> bookedOf(String childRef) {
		return this.jdbc.sql("select * from meeting where child_ref = ? and state = 'BOOKED' order by id")
			.param(childRef)
			.query(MEETING)
			.list();
	}

	Optional<Meeting> open(long reviewId) {
		return this.jdbc.sql("select * from meeting where review_id = ? and state in ('WANTED', 'BOOKED') for update")
			.param(reviewId)
			.query(MEETING)
			.optional();
	}

	/** The booked ones that begin within a time, the end excluded, earliest first. */
	List<Meeting> booked(Instant from, Instant to) {
		return this.jdbc.sql("""
				select * from meeting where state = 'BOOKED' and starts_at >= ? and starts_at < ?
				order by starts_at, id
				""").params(Timestamp.from(from), Timestamp.from(to)).query(MEETING).list();
	}

	void book(long id, Booking booking, int revision, Instant now, String user) {
		this.jdbc.sql("""
				update meeting set state = 'BOOKED', starts_at = ?, minutes = ?, venue_category = ?, venue = ?,
				late_because = ?, revision = ?, booked_at = ?, booked_by = ? where id = ?
				""")
			.params(Timestamp.from(booking.startsAt()), booking.minutes(), booking.category().name(), booking.venue(),
					booking.lateBecause(), revision, Timestamp.from(now), user, id)
			.update();
	}

	/** Its checklist does not wait for the round of the month. */
	void atOnce(long id) {
		this.jdbc.sql("update meeting set at_once = true where id = ?").param(id).update();
	}

	void close(long id, MeetingState state, String reason, Instant now) {
		this.jdbc.sql("update meeting set state = ?, closed_because = ?, closed_at = ? where id = ?")
			.params(state.name(), reason, Timestamp.from(now), id)
			.update();
	}

	boolean closedInTime(long id) {
		return this.jdbc.sql("select coalesce(closed_at < starts_at, false) from meeting where id = ?")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	private static Booking booking(ResultSet row) throws SQLException {
		Timestamp starts = row.getTimestamp("starts_at");
		return (starts == null) ? null
				: new Booking(starts.toInstant(), row.getInt("minutes"),
						VenueCategory.valueOf(row.getString("venue_category")), row.getString("venue"),
						row.getString("late_because"));
	}

}
