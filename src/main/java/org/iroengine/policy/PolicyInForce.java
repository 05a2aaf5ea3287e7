package org.iroengine.policy;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.CannotStart;

/**
 * The policy once no other node contradicts it: two nodes of one database never begin
 * work by different policies.
 */
@Component
public class PolicyInForce implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(PolicyInForce.class);

	private static final int HEARTBEAT_SECONDS = 10;

	private final Policy policy;

	private final RunningNodes nodes;

	private final Audit audit;

	private final ScheduledExecutorService heartbeat = Executors
		.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("node-heartbeat-"));

	PolicyInForce(Policy policy, RunningNodes nodes, Audit audit, TransactionTemplate transaction) {
		this.policy = policy;
		this.nodes = nodes;
		this.audit = audit;
		transaction.executeWithoutResult((status) -> begin());
		this.heartbeat.scheduleWithFixedDelay(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
	}

	public Policy policy() {
		return this.policy;
	}

	private void begin() {
		this.nodes.lock();
		this.nodes.other(this.policy.version()).ifPresent((other) -> {
			throw new CannotStart(refusal(other));
		});
		this.nodes.seen(this.policy.version());
		if (!this.nodes.lastInForce().filter(this.policy.version()::equals).isPresent()) {
			this.audit.record("put in force", new AuditSubject("policy", this.policy.version(), null),
					Map.of("replaced", this.policy.replaced().stream().map(PolicyFile::path).toList()));
		}
	}

	private String refusal(RunningNode other) {
		return """
				Another node runs by policy %s, and this one has policy %s. Node %s was seen %d seconds ago.
				All nodes of one database work by one policy: give this node the same files in IRO_POLICY_DIR, or stop \
				the other nodes and start all of them with the new files. After a crash wait %d seconds.""".formatted(
				other.policy(), this.policy.version(), other.id(), other.secondsAgo(), RunningNodes.GONE_AFTER_SECONDS);
	}

	private void beat() {
		try {
			this.nodes.seen(this.policy.version());
		}
		catch (DataAccessException ex) {
			LOG.warn("This node could not note that it runs: {}", ex.getMessage());
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.heartbeat.shutdown();
		this.heartbeat.awaitTermination(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
		try {
			this.nodes.left();
		}
		catch (DataAccessException ex) {
			LOG.warn("This node could not note that it stops: {}", ex.getMessage());
		}
	}

}
