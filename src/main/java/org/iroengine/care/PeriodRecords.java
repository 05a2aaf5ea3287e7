package org.iroengine.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** Writes what becomes of periods of care, and keeps the reasons of changes. */
@Repository
class PeriodRecords {

	private final JdbcClient jdbc;

	PeriodRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Ends the open period; answers false where it has ended in the meantime. */
	boolean end(long id, PeriodEnd end) {
		return this.jdbc.sql("""
				update period_of_care set ended_at = ?, end_reason = ?, outcome = ?, transferred_to = ?
				where id = ? and ended_at is null
				""")
			.params(Timestamp.from(end.at()), end.reason(), word(end.outcome()), end.transferredTo(), id)
			.update() == 1;
	}

	Optional<String> endReason(long id) {
		return this.jdbc.sql("select end_reason from period_of_care where id = ? and end_reason is not null")
			.param(id)
			.query(String.class)
			.optional();
	}

	/** One that is over keeps when and how it ended. */
	void withdraw(long id, Instant now) {
		this.jdbc.sql("""
				update period_of_care set ended_at = coalesce(ended_at, ?), outcome = 'withdrawn', transferred_to = null
				where id = ?
				""").params(Timestamp.from(now), id).update();
	}

	/** The case goes to the worker's team, where the worker has one. */
	void socialWorker(long id, String worker, String team) {
		this.jdbc.sql("update period_of_care set social_worker = ?, team_id = coalesce(?, team_id) where id = ?")
			.params(worker, team, id)
			.update();
	}

	void mergeInto(long earlier, long period) {
		this.jdbc.sql("""
				update period_of_care set outcome = 'merged', merged_into = ?, transferred_to = null where id = ?
				""").params(period, earlier).update();
	}

	void correctStart(PeriodOfCare period) {
		this.jdbc
			.sql("update period_of_care set became_looked_after_at = ?, time_known = ?, start_known = ? where id = ?")
			.params(Timestamp.from(period.becameLookedAfterAt()), period.timeKnown(), period.startKnown(), period.id())
			.update();
	}

	void keepReason(PeriodOfCare period, String kind, String reason, Instant at) {
		this.jdbc.sql("""
				insert into period_change (period_id, child_ref, kind, reason, changed_at, changed_by)
				values (?, ?, ?, ?, ?, ?)
				""")
			.params(period.id(), period.childRef(), kind, reason, Timestamp.from(at), CurrentUser.name())
			.update();
	}

	/** Every period of the child, also those that no longer count, the earliest first. */
	List<RecordedPeriod> recorded(String childRef) {
		Map<Long, List<PeriodChange>> changes = changes(childRef);
		return this.jdbc.sql("select * from period_of_care where child_ref = ? order by became_looked_after_at, id")
			.param(childRef)
			.query((row, number) -> new RecordedPeriod(CareRecords.period(row, number), outcome(row),
					row.getString("transferred_to"), changes.getOrDefault(row.getLong("id"), List.of())))
			.list();
	}

	/** The periods of each child that were recorded by mistake. */
	Map<String, List<PeriodOfCare>> withdrawn(List<String> childRefs) {
		return this.jdbc.sql("select * from period_of_care where child_ref = any (?) and outcome = 'withdrawn'")
			.param(childRefs.toArray(String[]::new))
			.query(CareRecords::period)
			.list()
			.stream()
			.collect(Collectors.groupingBy(PeriodOfCare::childRef));
	}

	/** A change and the period that it belongs to. */
	private record ChangeOf(long period, PeriodChange change) {
	}

	private Map<Long, List<PeriodChange>> changes(String childRef) {
		return this.jdbc.sql("select * from period_change where child_ref = ? order by id")
			.param(childRef)
			.query((row, number) -> new ChangeOf(row.getLong("period_id"),
					new PeriodChange(row.getString("kind"), row.getString("reason"),
							row.getTimestamp("changed_at").toInstant(), row.getString("changed_by"))))
			.list()
			.stream()
			.collect(
					Collectors.groupingBy(ChangeOf::period, Collectors.mapping(ChangeOf::change, Collectors.toList())));
	}

	private static String word(Outcome outcome) {
		return (outcome == Outcome.ENDED) ? null : outcome.name().toLowerCase(Locale.ROOT);
	}

	private static Outcome outcome(ResultSet row) throws SQLException {
		String outcome = row.getString("outcome");
		if (outcome != null) {
			return Outcome.valueOf(outcome.toUpperCase(Locale.ROOT));
		}
		return (row.getTimestamp("ended_at") != null) ? Outcome.ENDED : null;
	}

}
