package org.iroengine.support;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.review.ChecklistReturned;
import org.iroengine.review.Meeting;

/** Gives checklists back without an answer, for tests that are about what follows. */
@TestComponent
public class ChecklistsBack {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher news;

	private final TransactionTemplate transaction;

	ChecklistsBack(JdbcClient jdbc, ApplicationEventPublisher news, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.news = news;
		this.transaction = transaction;
	}

	/** The checklist of the meeting is back. */
	public void of(Meeting meeting) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("""
					update convening_checklist set returned_at = sent_at, returned_by = asked_of where meeting_id = ?
					""").param(meeting.id()).update();
			this.news.publishEvent(new ChecklistReturned(meeting.id(), meeting.reviewId(), meeting.childRef()));
		});
	}

}
