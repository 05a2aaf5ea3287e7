package org.iroengine.reporting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Casework;
import org.iroengine.web.Condition;
import org.iroengine.web.Condition.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** What administrators read of the product's health is true, and says what to do. */
class ConditionsTest extends Casework {

	@Autowired
	ObjectProvider<Condition> conditions;

	@BeforeEach
	void nothingIsWrongYet() {
		this.management.createJobQuery()
			.noRetriesLeft()
			.list()
			.forEach((job) -> this.management.setJobRetries(job.getId(), 3));
		this.jdbc.sql("update run_item set state = 'DONE' where state = 'FAILED'").update();
	}

	@ParameterizedTest
	@CsvSource({ "PT0S,true,agree", "PT3S,true,agree", "PT-3S,true,agree", "PT20S,false,20 seconds ahead of",
			"PT-20S,false,seconds behind", "PT49H,false,hours ahead of" })
	void clocks(Duration ahead, boolean good, String words) {
		Line line = new ClocksCondition(this.jdbc, Clock.offset(Clock.systemUTC(), ahead)).now();
		assertThat(line.good()).isEqualTo(good);
		assertThat(line.words()).contains(words);
	}

	@Test
	void aStepThatFailsForGoodIsAnIncident() {
		assertThat(line("Processes").good()).isTrue();
		arrive("CO-1", "2026-03-02T08:00");
		String job = this.management.createJobQuery().executable().list().get(0).getId();
		this.management.setJobRetries(job, 0);
		assertThat(line("Processes")).isEqualTo(new Line("Processes", false,
				"""
						Processes stand still: 1 open incident, 1 step without retries left. Look in Cockpit for the red marks, \
						mend what the message names, and let the step try again."""));
		this.management.setJobRetries(job, 3);
		assertThat(line("Processes").good()).isTrue();
	}

	@Test
	void aRunWithLeftovers() {
		assertThat(line("Long work").good()).isTrue();
		long run = this.jdbc
			.sql("insert into run (kind, started_at, started_by) values ('test', now(), 'admin') returning id")
			.query(Long.class)
			.single();
		this.jdbc.sql("insert into run_item (run_id, item, state) values (:run, 'a', 'FAILED'), (:run, 'b', 'DONE')")
			.param("run", run)
			.update();
		assertThat(line("Long work")).isEqualTo(new Line("Long work", false, "Run %d has given up 1 item. %s"
			.formatted(run, "Mend the cause that the run names, then let it try again.")));
	}

	@Test
	void lettersWithoutAMailServer() {
		assertThat(line("Letters").good()).isFalse();
		assertThat(line("Letters").words()).startsWith("No mail server is set").contains("Set SPRING_MAIL_HOST");
	}

	private Line line(String topic) {
		List<Line> found = this.conditions.stream()
			.map(Condition::now)
			.filter((line) -> line.topic().equals(topic))
			.toList();
		assertThat(found).hasSize(1);
		return found.get(0);
	}

}
