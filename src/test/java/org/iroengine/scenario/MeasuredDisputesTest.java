package org.iroengine.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.ProtectionPlansSaved;
import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.dispute.Raised;
import org.iroengine.support.DisputeLife;
import org.iroengine.support.Statements;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many disputes whose replies are due at one instant, under the engine's own job
 * executor. Prints what it measures and asserts no time;
 * {@code -Diro.measure.disputes=10000} makes it ten thousand.
 */
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
@DirtiesContext
@Import(Statements.class)
class MeasuredDisputesTest extends DisputeLife {

	private static final int DISPUTES = Integer.getInteger("iro.measure.disputes", 20);

	private static final Instant RAISED = Instant.parse("2026-06-01T09:00:00Z");

	/** Friday 5 June in London is over. */
	private static final Instant DUE = Instant.parse("2026-06-05T23:00:00Z");

	@Autowired
	private ProtectionPlans plans;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JobExecutor executor;

	@Autowired
	private Statements statements;

	/** Before the engine has its own time back, by which everything else is due. */
	@AfterEach
	void stop() {
		this.executor.shutdown();
	}

	@Test
	void eachEscalatesOnce() throws Exception {
		this.clock.set(RAISED);
		measured("raised and handed to the first level", this::raise);
		measured("reminded", () -> this.clock.set(DUE.minus(Duration.ofDays(2))));
		analyze();
		assertThat(timersAt(DUE)).isEqualTo(DISPUTES);
		this.statements.reset();
		measured("escalated, all due at one instant", () -> this.clock.set(DUE));
		this.statements.slowest().forEach((line) -> System.out.println("MEASURED " + line));
		assertThat(turns()).containsExactly("1 team-head Not answered " + DISPUTES, "2 service-head open " + DISPUTES);
		assertThat(lettersByRecipient()).containsExactly("dispute-level-ends officer-1 " + DISPUTES,
				"dispute-not-answered officer-1 " + DISPUTES, "dispute-not-answered team-head " + DISPUTES,
				"dispute-reply-reminder team-head " + DISPUTES, "dispute-to-answer service-head " + DISPUTES,
				"dispute-to-answer team-head " + DISPUTES);
		assertThat(this.tasks.createTaskQuery().taskDefinitionKey(REPLY).taskAssignee("service-head").count())
			.isEqualTo(DISPUTES);
		assertThat(this.management.createJobQuery().withException().count()).isZero();
	}

	/** As the owner, for whom alone the tables are counted. */
	private void analyze() {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("set local role none").update();
			this.jdbc.sql("analyze").update();
		});
	}

	private void raise() {
		assertThat(this.plans.save(IntStream.range(0, DISPUTES)
			.mapToObj(
					(number) -> new WrittenProtectionPlan("MD-" + number, "AB", "officer-1", TEAM, "2026-06-01", null))
			.toList())).isInstanceOf(ProtectionPlansSaved.Done.class);
		ExecutorService threads = Executors.newFixedThreadPool(4);
		IntStream.range(0, DISPUTES)
			.mapToObj("MD-%d"::formatted)
			.forEach((child) -> threads.execute(() -> onPage("officer-1", UserGroup.IRO, () -> raise(child))));
		threads.shutdown();
		try {
			assertThat(threads.awaitTermination(1, TimeUnit.HOURS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void raise(String child) {
		assertThat(this.disputes.raise(written(child, true, null, null))).isInstanceOf(Raised.Done.class);
	}

	/** Until nothing is due any more; jobs run by themselves. */
	private void measured(String what, Runnable begin) {
		long before = System.nanoTime();
		begin.run();
		Awaitility.await()
			.atMost(Duration.ofHours(2))
			.pollInterval(Duration.ofMillis(200))
			.until(() -> this.management.createJobQuery().executable().count() == 0);
		double seconds = (System.nanoTime() - before) / 1e9;
		System.out.printf("MEASURED %d disputes %s: %.1f s, %.0f a second%n", DISPUTES, what, seconds,
				DISPUTES / seconds);
	}

	private long timersAt(Instant due) {
		return this.management.createJobQuery()
			.activityId(MODEL.id("Reply date passed"))
			.list()
			.stream()
			.filter((job) -> job.getDuedate().toInstant().equals(due))
			.count();
	}

	private List<String> turns() {
		return this.jdbc
			.sql("""
					select turn || ' ' || responder || ' ' || coalesce(ended_as, 'open') || ' ' || count(*) from dispute_level
					group by turn, responder, ended_as order by turn, ended_as
					""")
			.query(String.class)
			.list();
	}

	private List<String> lettersByRecipient() {
		return this.jdbc.sql("""
				select purpose || ' ' || recipient_id || ' ' || count(*) from letter
				where purpose like 'dispute-%' and child_ref like 'MD-%' group by purpose, recipient_id
				order by purpose, recipient_id
				""").query(String.class).list();
	}

}
