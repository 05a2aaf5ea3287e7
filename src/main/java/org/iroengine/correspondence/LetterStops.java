package org.iroengine.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;

/**
 * Keeps back what is unsent about a child: what waits is withdrawn, what is parked stays
 * with its person, and what is written meanwhile does not leave. Nothing of it goes by
 * itself later.
 */
@Component
public class LetterStops {

	private final JdbcClient jdbc;

	private final Audit audit;

	private final ApplicationEventPublisher news;

	private final Clock clock;

	LetterStops(JdbcClient jdbc, Audit audit, ApplicationEventPublisher news, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.news = news;
		this.clock = clock;
	}

	/** From now on no letter about the child leaves. */
	@Transactional
	public void stop(String childRef) {
		this.jdbc.sql("insert into letter_stop (child_ref, since) values (?, ?) on conflict do nothing")
			.params(childRef, Timestamp.from(this.clock.instant()))
			.update();
		waiting(childRef).forEach((id) -> withdrawn(id, childRef));
	}

	/** Letters that are written from now on leave again. */
	@Transactional
	public void lift(String childRef) {
		this.jdbc.sql("delete from letter_stop where child_ref = ?").param(childRef).update();
	}

	/** Whether nothing about the child leaves now; no child is never stopped. */
	public boolean stopped(String childRef) {
		return childRef != null && this.jdbc.sql("select count(*) from letter_stop where child_ref = ?")
			.param(childRef)
			.query(Long.class)
			.single() > 0;
	}

	boolean holds(Letter letter) {
		return stopped(letter.childRef());
	}

	/** Withdraws a letter that waits; one that left meanwhile has left. */
	void withdrawn(long id, String childRef) {
		boolean done = this.jdbc.sql("""
				update letter set state = 'WITHDRAWN', next_attempt_at = null,
				  last_error = 'Nothing about this child leaves for now.' where id = ? and state = 'WAITING'
				""").param(id).update() == 1;
		if (done) {
			this.audit.record("kept back", new AuditSubject("letter", id, childRef), Map.of());
			this.news.publishEvent(new LetterStopped(id, childRef));
		}
	}

	private List<Long> waiting(String childRef) {
		return this.jdbc.sql("select id from letter where child_ref = ? and state = 'WAITING' order by id")
			.param(childRef)
			.query(Long.class)
			.list();
	}

}
