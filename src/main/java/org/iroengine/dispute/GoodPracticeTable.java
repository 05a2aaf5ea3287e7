package org.iroengine.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.calendar.LondonTime;

/** Good practice as it is stored. */
@Repository
class GoodPracticeTable {

	private static final String SELECT = """
			select good.*, coalesce(child.initials, plan.initials) as initials,
			  (select count(*) from good_practice_reply reply where reply.practice_id = good.id) as replies
			from good_practice good left join child on child.child_ref = good.child_ref
			left join lateral (select initials from protection_plan where child_ref = good.child_ref
			  and initials is not null order by started_on desc limit 1) plan on true
			""";

	private final JdbcClient jdbc;

	GoodPracticeTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long add(GoodPracticeCase good, WrittenGoodPractice written, String officer, Instant now) {
		return this.jdbc.sql("""
				insert into good_practice (child_ref, period_id, team_id, theme, words, acknowledged_by, instead_of,
				acknowledged_at) values (?, ?, ?, ?, ?, ?, ?, ?) returning id
				""")
			.params(good.childRef(), good.periodId(), good.team(),
					GoodPracticeTheme.of(written.theme()).orElseThrow().name(), written.words().strip(), officer,
					good.insteadOf(), Timestamp.from(now))
			.query(Long.class)
			.single();
	}

	void addReader(long id, String person) {
		this.jdbc.sql("insert into good_practice_reader (practice_id, person) values (?, ?)")
			.params(id, person)
			.update();
	}

	Optional<GoodPractice> find(long id) {
		return this.jdbc.sql(SELECT + "where good.id = ?").param(id).query(GoodPracticeTable::read).optional();
	}

	/**
	 * The latest first.
	 * @param reader who must have written it or been told; null for everybody
	 */
	List<GoodPractice> list(GoodPracticeFilter filter, String reader) {
		return this.jdbc
			.sql(SELECT
					+ """
							where (:reader::text is null or acknowledged_by = :reader or exists (select from good_practice_reader told
							  where told.practice_id = good.id and told.person = :reader))
							and (:child::text is null or good.child_ref = :child) and (:team::text is null or team_id = :team)
							and (:theme::text is null or theme = :theme)
							and (:from::timestamptz is null or acknowledged_at >= :from::timestamptz)
							and (:until::timestamptz is null or acknowledged_at < :until::timestamptz) order by good.id desc
							""")
			.param("reader", reader)
			.param("child", filter.childRef())
			.param("team", filter.team())
			.param("theme", (filter.theme() != null) ? filter.theme().name() : null)
			.param("from", startOf(filter.from()))
			.param("until", (filter.to() != null) ? startOf(filter.to().plusDays(1)) : null)
			.query(GoodPracticeTable::read)
			.list();
	}

	List<GoodPracticeReader> readers(long id) {
		return this.jdbc.sql("select * from good_practice_reader where practice_id = ? order by person")
			.param(id)
			.query((row, number) -> new GoodPracticeReader(row.getString("person"),
					(row.getTimestamp("noted_at") != null) ? row.getTimestamp("noted_at").toInstant() : null))
			.list();
	}

	void note(long id, String person, Instant now) {
		this.jdbc.sql(
				"update good_practice_reader set noted_at = ? where practice_id = ? and person = ? and noted_at is null")
			.params(Timestamp.from(now), id, person)
			.update();
	}

	void reply(long id, String person, String words, Instant now) {
		this.jdbc.sql("insert into good_practice_reply (practice_id, person, words, said_at) values (?, ?, ?, ?)")
			.params(id, person, words, Timestamp.from(now))
			.update();
	}

	List<GoodPracticeReply> replies(long id) {
		return this.jdbc.sql("select * from good_practice_reply where practice_id = ? order by id")
			.param(id)
			.query((row, number) -> new GoodPracticeReply(row.getString("person"), row.getString("words"),
					row.getTimestamp("said_at").toInstant()))
			.list();
	}

	private static Timestamp startOf(LocalDate day) {
		return (day != null) ? Timestamp.from(LondonTime.startOf(day)) : null;
	}

	private static GoodPractice read(ResultSet row, int number) throws SQLException {
		return new GoodPractice(row.getLong("id"), row.getString("child_ref"), row.getString("initials"),
				row.getString("team_id"), GoodPracticeTheme.valueOf(row.getString("theme")), row.getString("words"),
				row.getString("acknowledged_by"), row.getString("instead_of"),
				row.getTimestamp("acknowledged_at").toInstant(), row.getInt("replies"));
	}

}
