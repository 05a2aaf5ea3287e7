package org.iroengine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored ways in which people are invited. */
@Repository
class InvitationTable {

	private final JdbcClient jdbc;

	InvitationTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By participant. */
	Map<Long, Invitation> of(long meetingId) {
		return this.jdbc.sql("select * from invitation where meeting_id = ? order by id")
			.param(meetingId)
			.query(InvitationTable::invitation)
			.list()
			.stream()
			.collect(Collectors.toMap(Invitation::participantId, Function.identity()));
	}

	/** How they were last invited to another meeting. */
	Optional<Channel> before(long participantId, long meetingId) {
		return this.jdbc.sql("""
				select channel from invitation where participant_id = ? and meeting_id < ? and channel <> 'NONE'
				order by meeting_id desc limit 1
				""").params(participantId, meetingId).query(String.class).optional().map(Channel::valueOf);
	}

	void choose(long meetingId, long participantId, Channel channel, String noneBecause, Chosen by) {
		this.jdbc.sql("""
				insert into invitation (meeting_id, participant_id, channel, none_because, chosen_at, chosen_by)
				values (?, ?, ?, ?, ?, ?) on conflict (meeting_id, participant_id) do update
				set channel = excluded.channel, none_because = excluded.none_because,
				chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by
				""")
			.params(meetingId, participantId, channel.name(), noneBecause, Timestamp.from(by.at()), by.user())
			.update();
	}

	void sent(Invitation invitation, int revision, LocalDate on, String user) {
		this.jdbc
			.sql("update invitation set revision = ?, sent_on = ?, sent_by = ? "
					+ "where meeting_id = ? and participant_id = ?")
			.params(revision, on, user, invitation.meetingId(), invitation.participantId())
			.update();
	}

	void back(Invitation invitation, Invitation.Back back) {
		this.jdbc
			.sql("update invitation set returned_on = ?, not_returned = ?, return_by = ? "
					+ "where meeting_id = ? and participant_id = ?")
			.params(back.on(), back.notBecause(), back.by(), invitation.meetingId(), invitation.participantId())
			.update();
	}

	void withdrawn(Invitation invitation, LocalDate on, String user) {
		this.jdbc
			.sql("update invitation set withdrawn_on = ?, withdrawn_by = ? "
					+ "where meeting_id = ? and participant_id = ? and withdrawn_on is null")
			.params(on, user, invitation.meetingId(), invitation.participantId())
			.update();
	}

	private static Invitation invitation(ResultSet row, int number) throws SQLException {
		return new Invitation(row.getLong("meeting_id"), row.getLong("participant_id"),
				Channel.valueOf(row.getString("channel")), row.getString("none_because"),
				row.getObject("revision", Integer.class), row.getObject("sent_on", LocalDate.class),
				row.getString("sent_by"), new Invitation.Back(row.getObject("returned_on", LocalDate.class),
						row.getString("not_returned"), row.getString("return_by")),
				row.getObject("withdrawn_on", LocalDate.class));
	}

	/** Who chose, and when. */
	record Chosen(Instant at, String user) {
	}

}
