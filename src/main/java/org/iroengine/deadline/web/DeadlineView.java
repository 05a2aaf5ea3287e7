package org.iroengine.deadline.web;

import java.time.Instant;
import java.time.LocalDate;

import org.iroengine.deadline.Deadline;

/** A deadline as the API shows it; instants are UTC, dates are London's. */
record DeadlineView(long id, String rule, String ruleVersion, int calendarVersion, String subject, long subjectId,
		String child, Instant start, LocalDate due, Instant dueAt, int amount, String unit, String sentence,
		String state, boolean reminder, Instant closedAt, String reason, String heldBy, boolean withdrawn) {

	static DeadlineView of(Deadline deadline) {
		return new DeadlineView(deadline.id(), deadline.rule(), deadline.ruleVersion(), deadline.calendarVersion(),
				deadline.subject().kind(), deadline.subject().id(), deadline.subject().childRef(), deadline.startedAt(),
				deadline.dueOn(), deadline.dueAt(), deadline.span().amount(), deadline.span().unit().word(),
				deadline.explanation(), deadline.state().name(), deadline.reminder(), deadline.closedAt(),
				deadline.reason(), deadline.heldBy(), deadline.withdrawn());
	}

}
