package org.iroengine.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored runs and their items. */
@Repository
class RunTable {

	private final JdbcClient jdbc;

	RunTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long add(String kind, Collection<String> items, Instant at, String by) {
		long run = this.jdbc.sql("insert into run (kind, started_at, started_by) values (?, ?, ?) returning id")
			.params(kind, Timestamp.from(at), by)
			.query(Long.class)
			.single();
		this.jdbc.sql("insert into run_item (run_id, item) select ?, unnest(?::text[]) on conflict do nothing")
			.params(run, items.toArray(String[]::new))
			.update();
		return run;
	}

	Optional<Run> find(long run) {
		return this.jdbc
			.sql("""
					select id, kind, started_at, started_by, finished_at, count(item) as total,
					  count(item) filter (where state = 'DONE') as done, count(item) filter (where state = 'FAILED') as failed
					from run left join run_item on run_id = id where id = ? group by id
					""")
			.param(run)
			.query(RunTable::run)
			.optional();
	}

	/** The number of the run of the kind that was started last. */
	Optional<Long> latest(String kind) {
		return this.jdbc.sql("select id from run where kind = ? order by id desc limit 1")
			.param(kind)
			.query(Long.class)
			.optional();
	}

	String kind(long run) {
		return this.jdbc.sql("select kind from run where id = ?").param(run).query(String.class).single();
	}

	List<RunLeftover> leftovers(long run) {
		return this.jdbc.sql("select item, error from run_item where run_id = ? and state = 'FAILED' order by item")
			.param(run)
			.query(RunLeftover.class)
			.list();
	}

	/** The runs with items that were given up, with how many those are. */
	Map<Long, Integer> withLeftovers() {
		Map<Long, Integer> runs = new TreeMap<>();
		RowCallbackHandler run = (row) -> runs.put(row.getLong(1), row.getInt(2));
		this.jdbc.sql("select run_id, count(*) from run_item where state = 'FAILED' group by run_id").query(run);
		return runs;
	}

	/**
	 * The next waiting item, held until the transaction ends; one that another lane holds
	 * is passed over.
	 */
	Optional<String> next(long run) {
		return this.jdbc.sql("""
				select item from run_item where run_id = ? and state = 'WAITING'
				order by attempts, item limit 1 for update skip locked
				""").param(run).query(String.class).optional();
	}

	void done(long run, String item) {
		this.jdbc.sql("update run_item set state = 'DONE', error = null where run_id = ? and item = ?")
			.params(run, item)
			.update();
	}

	/** Counts a failed attempt; the last one gives the item up. */
	void failed(long run, String item, String error, int lastAttempt) {
		this.jdbc.sql("""
				update run_item set attempts = attempts + 1, error = :error,
				  state = case when attempts + 1 >= :last then 'FAILED' else 'WAITING' end
				where run_id = :run and item = :item and state = 'WAITING'
				""").param("error", error).param("last", lastAttempt).param("run", run).param("item", item).update();
	}

	/** Notes the end, where nothing waits. */
	void finish(long run, Instant at) {
		this.jdbc.sql("""
				update run set finished_at = :at where id = :run and finished_at is null
				and not exists (select from run_item where run_id = :run and state = 'WAITING')
				""").param("at", Timestamp.from(at)).param("run", run).update();
	}

	/** Lets what was given up wait again; a run without such items stays as it is. */
	int tryAgain(long run) {
		int items = this.jdbc
			.sql("update run_item set state = 'WAITING', attempts = 0 where run_id = ? and state = 'FAILED'")
			.param(run)
			.update();
		this.jdbc.sql("update run set finished_at = null where id = ? and ? > 0").params(run, items).update();
		return items;
	}

	private static Run run(ResultSet row, int number) throws SQLException {
		Timestamp finished = row.getTimestamp("finished_at");
		return new Run(row.getLong("id"), row.getString("kind"), row.getTimestamp("started_at").toInstant(),
				row.getString("started_by"), row.getInt("total"), row.getInt("done"), row.getInt("failed"),
				(finished != null) ? finished.toInstant() : null);
	}

}
