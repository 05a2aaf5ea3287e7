package org.iroengine.review;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.correspondence.Letters;
import org.iroengine.deadline.Deadline;
import org.iroengine.web.UserGroup;
import org.iroengine.web.WebProperties;

/** The letter about a check that nobody made. */
@Component
@Transactional
public class FinalReviewLetters {

	static final String UNCHECKED = "final-review-unchecked";

	static final Set<String> FACTS = Set.of("reference", "initials", "dueExplained", "link");

	private final FinalReviewChecks checks;

	private final CaseRecipients recipients;

	private final Letters letters;

	private final Care care;

	private final WebProperties web;

	FinalReviewLetters(FinalReviewChecks checks, CaseRecipients recipients, Letters letters, Care care,
			WebProperties web) {
		this.checks = checks;
		this.recipients = recipients;
		this.letters = letters;
		this.care = care;
		this.web = web;
	}

	/** Tells the IRO managers, in working hours, that nobody has looked. */
	public void tellOverdue(long periodId) {
		Deadline due = this.checks.due(periodId);
		Child child = this.care.child(due.subject().childRef()).orElseThrow();
		Map<String, Object> facts = Map.of("reference", child.childRef(), "initials",
				Objects.requireNonNullElse(child.initials(), ""), "dueExplained", due.explanation(), "link",
				this.web.address() + "/camunda/app/tasklist/");
		this.recipients.everybodyIn(UserGroup.IRO_MANAGER)
			.forEach((manager) -> this.letters.writeForWorkingHours(UNCHECKED, key(periodId), manager, child.childRef(),
					facts));
	}

	/**
	 * Takes back what has not left.
	 * @param because why nobody has to be told any more
	 */
	public void takeBack(long periodId, String because) {
		this.letters.withdrawHeld(key(periodId), because);
	}

	private static String key(long periodId) {
		return "final-review-" + periodId;
	}

}
