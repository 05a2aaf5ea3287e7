package org.iroengine.support;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Counts what PostgreSQL is asked in the database of a test. */
@TestComponent
public class Statements {

	private static final String OF_THIS_DATABASE = """
			from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = current_database()
			""";

	private final JdbcClient jdbc;

	Statements(@Value("${spring.datasource.url}") String database, @Value("${spring.datasource.username}") String owner,
			@Value("${spring.datasource.password}") String password) {
		this.jdbc = JdbcClient.create(new DriverManagerDataSource(database, owner, password));
		this.jdbc.sql("create extension if not exists pg_stat_statements").update();
	}

	/** Counts from here. */
	public void reset() {
		this.jdbc.sql("select pg_stat_statements_reset()").query((row, number) -> 0).list();
	}

	/** How many there were since; beginning and ending a transaction counts too. */
	public long count() {
		return this.jdbc.sql("select coalesce(sum(calls), 0) " + OF_THIS_DATABASE).query(Long.class).single();
	}

	/** The ten that took most of the database's time, with how often they were run. */
	public List<String> slowest() {
		return this.jdbc
			.sql("""
					select round(total_exec_time) || ' ms, ' || calls || ' times: ' || left(regexp_replace(query, '\\s+', ' ', 'g'), 110)
					"""
					+ OF_THIS_DATABASE + " order by total_exec_time desc limit 10")
			.query(String.class)
			.list();
	}

}
