package org.iroengine.dispute.web;

import java.time.Instant;

import org.iroengine.calendar.LondonTime;
import org.iroengine.dispute.CollectiveConcern;
import org.iroengine.dispute.CollectiveViews;

/**
 * A collective concern as pages show it.
 *
 * @param reason in the words of the table of reasons
 * @param decided who decided and when; null while it is offered
 * @param answered who answered and when; null until then
 */
record ShownCollective(CollectiveConcern row, String reason, String decided, String answered) {

	static ShownCollective of(CollectiveConcern concern, CollectiveViews views) {
		return new ShownCollective(concern, views.reason(concern), said(concern.decidedBy(), concern.decidedAt()),
				said(concern.answeredBy(), concern.answeredAt()));
	}

	private static String said(String person, Instant at) {
		return (at != null) ? "%s, %s".formatted(person, LondonTime.spoken(at)) : null;
	}

}
