package org.iroengine.care.process;

import java.util.List;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.run.Runs;

/**
 * At each start stores a run that moves what began before reviews did, unless one is
 * under way; what an earlier run left over is taken up again.
 */
@Component
class StartMoveToReviews {

	private static final long ONE_NODE_AT_A_TIME = 7_304_226L;

	private final MoveToReviews move;

	private final Runs runs;

	private final JdbcClient jdbc;

	StartMoveToReviews(MoveToReviews move, Runs runs, JdbcClient jdbc) {
		this.move = move;
		this.runs = runs;
		this.jdbc = jdbc;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void start() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(ONE_NODE_AT_A_TIME).query().singleRow();
		List<String> before = this.move.before();
		if (!before.isEmpty() && this.runs.latest(MoveToReviews.KIND).filter((run) -> !run.finished()).isEmpty()) {
			this.runs.start(MoveToReviews.KIND, before);
		}
	}

}
