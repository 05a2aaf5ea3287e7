package org.iroengine.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.calendar.LondonTime;

/** The meetings of one month as one question to the database. */
@Repository
class MonthTable {

	private final JdbcClient jdbc;

	MonthTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Every meeting that is booked within the month, or is not booked and its review due
	 * in it.
	 */
	List<MonthOfReviews.Row> of(YearMonth month) {
		LocalDate next = month.plusMonths(1).atDay(1);
		return this.jdbc.sql("""
				select m.id, m.child_ref, c.initials, r.sequence, m.part,
				  exists (select 1 from review one where one.period_id = r.period_id and one.assumed) as unsure,
				  m.starts_at, due.due_on,
				  case when book.state in ('RUNNING', 'MISSED') then book.due_at else due.due_at end as book_at,
				  list.asked_of, list.sent_at, list.returned_at, back.due_at as back_at, sent.due_at as sent_at_last,
				  out.state in ('RUNNING', 'MISSED') as uninvited, out.due_at as out_at
				from meeting m join review r on r.id = m.review_id join child c on c.child_ref = m.child_ref
				join deadline due on due.subject_kind = 'review' and due.subject_id = r.id and due.rule = r.rule
				join deadline book on book.subject_kind = 'review' and book.subject_id = r.id and book.rule = ?
				left join convening_checklist list on list.meeting_id = m.id
				left join deadline sent on sent.subject_kind = 'meeting' and sent.subject_id = m.id and sent.rule = ?
				left join deadline back on back.subject_kind = 'meeting' and back.subject_id = m.id and back.rule = ?
				left join deadline out on out.subject_kind = 'meeting' and out.subject_id = m.id and out.rule = ?
				where m.state = 'BOOKED' and m.starts_at >= ? and m.starts_at < ?
				  or m.state = 'WANTED' and due.due_on >= ? and due.due_on < ?
				order by m.starts_at nulls first, due.due_on, m.id
				""")
			.params(ReviewRules.BOOK, ReviewRules.CHECKLIST_SENT, ReviewRules.CHECKLIST_BACK, ReviewRules.INVITATIONS,
					Timestamp.from(LondonTime.startOf(month.atDay(1))), Timestamp.from(LondonTime.startOf(next)),
					month.atDay(1), next)
			.query(MonthTable::row)
			.list();
	}

	private static MonthOfReviews.Row row(ResultSet row, int number) throws SQLException {
		String initials = row.getString("initials");
		String child = row.getString("child_ref");
		return new MonthOfReviews.Row(row.getLong("id"), child,
				(initials != null) ? "%s (%s)".formatted(child, initials) : child,
				ReviewNames.words(row.getInt("sequence"), row.getBoolean("unsure"))
						+ ((row.getInt("part") == 2) ? ", second part" : ""),
				instant(row, "starts_at"), row.getObject("due_on", LocalDate.class), instant(row, "book_at"),
				checklist(row), row.getBoolean("uninvited") ? instant(row, "out_at") : null);
	}

	private static MonthOfReviews.Asked checklist(ResultSet row) throws SQLException {
		return new MonthOfReviews.Asked(row.getString("asked_of"), instant(row, "sent_at"), instant(row, "returned_at"),
				instant(row, "sent_at_last"), instant(row, "back_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
