package org.iroengine.run;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import org.iroengine.support.EngineTest;
import org.iroengine.support.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is done stays done and is done once; what fails is left over and shows. */
@EngineTest
@Import(RunsTest.NumbersWork.class)
class RunsTest {

	@Autowired
	Runs runs;

	@Autowired
	RunWorker worker;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	@Autowired
	TransactionOperations transaction;

	@BeforeEach
	void nothingWorked() {
		this.jdbc.sql("delete from team where name = 'worked'").update();
	}

	@Test
	void everyItemIsDoneOnce() {
		long run = this.runs.start("numbers", numbers(30));
		assertThat(this.worker.work(run, 10)).isTrue();
		assertThat(this.runs.find(run)).hasValueSatisfying((half) -> {
			assertThat(half.done()).isEqualTo(10);
			assertThat(half.waiting()).isEqualTo(20);
			assertThat(half.finished()).isFalse();
		});
		assertThat(this.worker.work(run, 100)).isFalse();
		assertThat(worked()).hasSize(30).doesNotHaveDuplicates();
		assertThat(this.runs.find(run)).hasValueSatisfying((all) -> assertThat(all.finished()).isTrue());
	}

	@Test
	void anItemThatFailsIsTriedThriceAndLeftOver() {
		long run = this.runs.start("numbers", List.of("1", "bad", "2"));
		this.worker.work(run, 100);
		assertThat(worked()).containsExactlyInAnyOrder("1", "2");
		assertThat(this.runs.leftovers(run)).containsExactly(new RunLeftover("bad", "not a number"));
		assertThat(this.runs.find(run)).hasValueSatisfying((all) -> {
			assertThat(all.failed()).isOne();
			assertThat(all.finished()).isTrue();
		});
	}

	@Test
	void whatIsLeftOverIsTriedAgain() {
		long run = this.runs.start("numbers", List.of("bad"));
		this.worker.work(run, 100);
		assertThat(this.runs.tryAgain(run)).isOne();
		assertThat(this.runs.find(run)).hasValueSatisfying((again) -> assertThat(again.waiting()).isOne());
		this.worker.work(run, 100);
		assertThat(this.runs.leftovers(run)).hasSize(1);
	}

	@Test
	void aRunWithNothingLeftOverStaysFinished() {
		long run = this.runs.start("numbers", List.of("3"));
		this.worker.work(run, 100);
		assertThat(this.runs.tryAgain(run)).isZero();
		assertThat(this.runs.find(run)).hasValueSatisfying((still) -> assertThat(still.finished()).isTrue());
	}

	@Test
	void whatIsTriedAgainHasLanesOfItsOwn() {
		long run = this.runs.start("numbers", List.of("bad"));
		this.worker.work(run, 100);
		int before = lanes(run);
		this.clock.set(this.clock.instant().plusSeconds(1));
		this.runs.tryAgain(run);
		assertThat(lanes(run)).as("lanes that may just be closing are not counted on").isEqualTo(2 * before);
	}

	@Test
	void aRunIsUndoneWithItsCaller() {
		assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.runs.start("numbers", List.of("1"));
			throw new IllegalStateException("undone");
		})).hasMessage("undone");
		assertThat(this.jdbc.sql("select count(*) from run_item where item = '1' and state = 'WAITING'")
			.query(Long.class)
			.single()).isZero();
	}

	private int lanes(long run) {
		return this.jdbc
			.sql("select count(*) from scheduled_tasks where task_name = 'run-lane' and task_instance like ?")
			.param(run + "-%")
			.query(Integer.class)
			.single();
	}

	private List<String> worked() {
		return this.jdbc.sql("select id from team where name = 'worked'").query(String.class).list();
	}

	private static List<String> numbers(int count) {
		return IntStream.range(0, count).mapToObj(Integer::toString).toList();
	}

	@TestConfiguration
	static class NumbersWork {

		@Bean
		RunWork numbers(JdbcClient jdbc) {
			return new RunWork() {

				@Override
				public String kind() {
					return "numbers";
				}

				@Override
				public void perform(long runId, String item) {
					jdbc.sql("insert into team (id, name) values (?, 'worked')").param(item).update();
					if (item.equals("bad")) {
						throw new IllegalArgumentException("not a number");
					}
				}

			};
		}

	}

}
