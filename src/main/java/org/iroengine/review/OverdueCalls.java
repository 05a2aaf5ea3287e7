package org.iroengine.review;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.correspondence.Letters;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.web.UserGroup;
import org.iroengine.web.WebProperties;

/** Tells the IRO managers of calls that nobody has made in time. */
@Component
public class OverdueCalls {

	static final String PURPOSE = "calls-overdue";

	private final Deadlines deadlines;

	private final CaseRecipients recipients;

	private final Letters letters;

	private final WebProperties web;

	OverdueCalls(Deadlines deadlines, CaseRecipients recipients, Letters letters, WebProperties web) {
		this.deadlines = deadlines;
		this.recipients = recipients;
		this.letters = letters;
		this.web = web;
	}

	/**
	 * Records it and tells, in working hours; no child is named, for nothing about this
	 * one leaves.
	 */
	@Transactional
	public void tell(Subject stop, String rule) {
		Deadline missed = this.deadlines.miss(stop, rule);
		this.recipients.everybodyIn(UserGroup.IRO_MANAGER)
			.forEach((manager) -> this.letters.writeForWorkingHours(PURPOSE, key(stop), manager, null,
					Map.of("dueExplained", missed.explanation(), "link", this.web.address() + "/")));
	}

	/** Takes back what has not left, because everybody is called. */
	@Transactional
	public void settled(Subject stop) {
		this.letters.withdrawHeld(key(stop), "everybody is called");
	}

	private static String key(Subject stop) {
		return "calls-" + stop.id();
	}

}
