package org.iroengine.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.iroengine.support.Program;
import org.iroengine.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A real program is killed in the middle of moving thousands of deadlines; another one
 * goes on, moves each of them once and loses none.
 */
class KilledRunTest {

	private static final int DEADLINES = 6000;

	/** A new bank holiday, 10 March 2027, and the run that its approval stores. */
	private static final String CHANGE = """
			insert into calendar_version select 2, first_date, last_date, 'test', stored_at from calendar_version;
			insert into bank_holiday select 2, day, name from bank_holiday;
			insert into bank_holiday values (2, '2027-03-10', 'A day off');
			insert into deadline (rule, rule_version, calendar_version, subject_kind, subject_id, child_ref, started_at,
			    due_at, due_on, amount, unit, explanation, state)
			  select 'review-first', 'test', 1, 'promise', number, 'K-' || number, '2027-03-01T00:00Z', '2027-04-01T00:00+01',
			    '2027-03-31', 20, 'working-days', 'test', 'RUNNING' from generate_series(1, %1$d) number;
			insert into run (kind, started_at, started_by) values ('move-deadlines', now(), 'test');
			insert into run_item (run_id, item) select 1, 'promise:' || number from generate_series(1, %1$d) number;
			insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
			  values ('run-lane', '1-1', now(), false, 1), ('run-lane', '1-2', now(), false, 1);
			"""
		.formatted(DEADLINES);

	private final String url = TestDatabase.create("killed");

	@TempDir
	Path folder;

	@BeforeEach
	void theRunBeginsUnderOneProgram() throws Exception {
		Process first = Program.on(this.url, this.folder);
		try {
			Awaitility.await()
				.atMost(Duration.ofSeconds(90))
				.until(() -> Program.printed(this.folder).contains("Started IroEngineApplication"));
			change(CHANGE);
			Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.pollInterval(Duration.ofMillis(20))
				.until(() -> count("from run_item where state = 'DONE'") > DEADLINES / 20);
		}
		finally {
			first.destroyForcibly().waitFor();
		}
	}

	@Test
	void anotherProgramFinishesWhatAKilledOneBegan() throws Exception {
		assertThat(count("from run_item where state = 'WAITING'")).as("killed half-way").isPositive();
		assertThat(count("from deadline where due_on = '2027-04-01'"))
			.isEqualTo(count("from run_item where state = 'DONE'"));
		Process second = Program.on(this.url, this.folder);
		try {
			Awaitility.await()
				.atMost(Duration.ofSeconds(180))
				.until(() -> count("from run where finished_at is not null") == 1);
		}
		finally {
			second.destroyForcibly().waitFor();
		}
		assertThat(count("from deadline where due_on = '2027-04-01' and calendar_version = 2 and state = 'RUNNING'"))
			.isEqualTo(DEADLINES);
		assertThat(count("from audit where action = 'deadline moved'")).isEqualTo(DEADLINES);
		assertThat(count("from run_item where state <> 'DONE'")).isZero();
	}

	private void change(String statements) throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.url, "postgres", "postgres")) {
			connection.setAutoCommit(false);
			connection.createStatement().execute(statements);
			connection.commit();
		}
	}

	private long count(String what) throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.url, "postgres", "postgres");
				ResultSet count = connection.createStatement().executeQuery("select count(*) " + what)) {
			count.next();
			return count.getLong(1);
		}
	}

}
