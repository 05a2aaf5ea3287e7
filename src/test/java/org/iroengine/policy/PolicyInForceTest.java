package org.iroengine.policy;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.audit.Audit;
import org.iroengine.support.EngineTest;
import org.iroengine.support.Program;
import org.iroengine.web.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A second node beside the one that the test runs in, on one database. */
@EngineTest
class PolicyInForceTest {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Audit audit;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	PolicyCondition condition;

	@Autowired
	PolicyInForce first;

	@Autowired
	Environment settings;

	@TempDir
	Path folder;

	@TempDir
	Path place;

	@AfterEach
	void theFirstIsAlive() {
		this.jdbc.sql("update running_node set seen_at = clock_timestamp()").update();
	}

	@Test
	void aNodeOfTheSamePolicyStartsAndLeavesNoRowWhenItStops() throws Exception {
		PolicyInForce second = start(PolicyFolders.shipped());
		assertThat(nodes()).isEqualTo(2);
		assertThat(this.condition.now().good()).isTrue();
		assertThat(this.condition.now().words())
			.isEqualTo("Version %s, as shipped.".formatted(this.first.policy().version()));
		second.destroy();
		assertThat(nodes()).isEqualTo(1);
	}

	@Test
	void aNodeOfAnotherPolicyIsRefusedWhileOneRuns() {
		Policy other = other();
		seen("20 seconds");
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> start(other))
			.withMessageContainingAll("by policy " + this.first.policy().version(),
					"this one has policy " + other.version(), "was seen 20 seconds ago", "IRO_POLICY_DIR",
					"After a crash wait 30 seconds");
		assertThat(nodes()).isEqualTo(1);
		assertThat(inForce()).isEqualTo(this.first.policy().version());
	}

	@Test
	void aNodeNotSeenForThirtySecondsIsGone() throws Exception {
		seen("31 seconds");
		PolicyInForce second = start(other());
		assertThat(inForce()).isEqualTo(second.policy().version());
		assertThat(this.jdbc.sql("select facts ->> 'replaced' from audit where subject_id = ?")
			.param(second.policy().version())
			.query(String.class)
			.single()).isEqualTo("[\"texts.properties\"]");
		assertThat(this.condition.now().good()).isFalse();
		assertThat(this.condition.now().words()).contains("works by version " + second.policy().version(),
				"start it with the same files");
		second.destroy();
		start(PolicyFolders.shipped()).destroy();
		assertThat(inForce()).isEqualTo(this.first.policy().version());
	}

	@Test
	void aProgramWithOtherFilesEndsBeforeItDeploysAnything() throws Exception {
		Policy other = other();
		PolicyFolders.write(this.folder, "processes/deadline/timescales.dmn",
				other.file("processes/deadline/timescales.dmn").orElseThrow().text().replace(">48<", ">30<"));
		String deployed = "select count(*) from act_re_deployment";
		long before = this.jdbc.sql(deployed).query(Long.class).single();
		Program.End end = Program.ending(this.place,
				Map.of("SPRING_DATASOURCE_URL", this.settings.getProperty("spring.datasource.url"),
						"SPRING_DATASOURCE_USERNAME", "postgres", "SPRING_DATASOURCE_PASSWORD", "postgres",
						"IRO_POLICY_DIR", this.folder.toString()));
		assertThat(end.code()).isEqualTo(1);
		assertThat(end.text()).contains("The engine does not start",
				"Another node runs by policy " + this.first.policy().version());
		assertThat(end.traces()).isZero();
		assertThat(this.jdbc.sql(deployed).query(Long.class).single()).isEqualTo(before);
		assertThat(nodes()).isEqualTo(1);
	}

	private PolicyInForce start(Policy policy) {
		return new PolicyInForce(policy, new RunningNodes(this.jdbc), this.audit, this.transaction);
	}

	private Policy other() {
		PolicyFolders.write(this.folder, "texts.properties", "service.name = Ours");
		return PolicyFolders.checked(this.folder);
	}

	private void seen(String ago) {
		this.jdbc.sql("update running_node set seen_at = clock_timestamp() - :ago::interval")
			.param("ago", ago)
			.update();
	}

	private long nodes() {
		return this.jdbc.sql("select count(*) from running_node").query(Long.class).single();
	}

	private String inForce() {
		return this.jdbc.sql("select subject_id from audit where action = 'put in force' order by id desc limit 1")
			.query(String.class)
			.single();
	}

}
