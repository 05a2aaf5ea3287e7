package org.iroengine.review.process;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.calendar.LondonTime;
import org.iroengine.correspondence.Recipient;
import org.iroengine.review.RecordReaders;
import org.iroengine.web.UserGroup;

/** Whose the tasks around a meeting, and after it, are. */
@Component
class HoldPeople {

	private final CaseRecipients recipients;

	private final RecordReaders readers;

	private final Clock clock;

	HoldPeople(CaseRecipients recipients, RecordReaders readers, Clock clock) {
		this.recipients = recipients;
		this.readers = readers;
		this.clock = clock;
	}

	/** Whoever acts as the child's IRO, or null. */
	String iro(String childRef) {
		return this.recipients.iro(childRef).map(Recipient::personId).orElse(null);
	}

	/** The child's worker, else who answers for the team, or null. */
	String socialWorker(long periodId) {
		String worker = this.recipients.socialWorker(periodId, LondonTime.date(this.clock.instant())).personId();
		return UserGroup.SOCIAL_WORKER.id().equals(worker) ? null : worker;
	}

	/** Who answers for the child's team. */
	String teamManager(long reviewId) {
		return this.readers.manager(reviewId).personId();
	}

}
