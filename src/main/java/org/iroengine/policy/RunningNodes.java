package org.iroengine.policy;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of running nodes, in which this one is a row. */
@Component
class RunningNodes {

	/** Two heartbeats may be lost before a node counts as gone. */
	static final int GONE_AFTER_SECONDS = 30;

	private static final long ONE_START_AT_A_TIME = 7_304_222L;

	private final String self = ManagementFactory.getRuntimeMXBean().getName() + "-"
			+ UUID.randomUUID().toString().substring(0, 8);

	private final JdbcClient jdbc;

	RunningNodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets nodes start one after the other, until the transaction ends. */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(ONE_START_AT_A_TIME).query().singleRow();
	}

	/** Another node that runs by another policy. */
	Optional<RunningNode> other(String version) {
		List<RunningNode> others = this.jdbc.sql("""
				select node_id as id, policy_version as policy,
				  extract(epoch from clock_timestamp() - seen_at)::int as seconds_ago
				from running_node
				where node_id <> :self and policy_version <> :version
				  and seen_at > clock_timestamp() - make_interval(secs => :gone)
				order by seen_at desc
				""")
			.param("self", this.self)
			.param("version", version)
			.param("gone", GONE_AFTER_SECONDS)
			.query(RunningNode.class)
			.list();
		return others.stream().findFirst();
	}

	/** Notes that this node runs, and forgets those that crashed long ago. */
	void seen(String version) {
		this.jdbc.sql("""
				insert into running_node (node_id, policy_version, started_at, seen_at)
				values (:self, :version, clock_timestamp(), clock_timestamp())
				on conflict (node_id) do update set seen_at = clock_timestamp()
				""").param("self", this.self).param("version", version).update();
		this.jdbc.sql("delete from running_node where seen_at < clock_timestamp() - interval '1 day'").update();
	}

	void left() {
		this.jdbc.sql("delete from running_node where node_id = ?").param(this.self).update();
	}

	/** The policy that was last put in force. */
	Optional<String> lastInForce() {
		return this.jdbc.sql("select subject_id from audit where subject = 'policy' order by id desc limit 1")
			.query(String.class)
			.optional();
	}

}
