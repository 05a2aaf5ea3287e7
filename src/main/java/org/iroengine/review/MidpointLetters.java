package org.iroengine.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.care.Care;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.web.UserGroup;
import org.iroengine.web.WebProperties;

/** Reminds the IRO of a mid-point review, and tells the IRO managers of a late one. */
@Component
@Transactional
public class MidpointLetters {

	static final String REMINDER = "midpoint-reminder";

	static final String OVERDUE = "midpoint-overdue";

	private final CaseRecipients recipients;

	private final Letters letters;

	private final Reviews reviews;

	private final Care care;

	private final WebProperties web;

	MidpointLetters(CaseRecipients recipients, Letters letters, Reviews reviews, Care care, WebProperties web) {
		this.recipients = recipients;
		this.letters = letters;
		this.reviews = reviews;
		this.care = care;
		this.web = web;
	}

	/** Goes to whoever acts as the IRO; where there is none, to the IRO managers. */
	public void remind(long reviewId) {
		List<Recipient> managers = this.recipients.everybodyIn(UserGroup.IRO_MANAGER);
		write(REMINDER, reviewId,
				this.recipients.iro(this.reviews.get(reviewId).childRef()).map(List::of).orElse(managers));
	}

	public void tellOverdue(long reviewId) {
		write(OVERDUE, reviewId, this.recipients.everybodyIn(UserGroup.IRO_MANAGER));
	}

	/** Takes back what has not left, because it is done. */
	public void settled(long reviewId) {
		List.of(REMINDER, OVERDUE)
			.forEach((purpose) -> this.letters.withdrawHeld(key(purpose, reviewId), "it is done"));
	}

	private void write(String purpose, long reviewId, List<Recipient> to) {
		String child = this.reviews.get(reviewId).childRef();
		Map<String, Object> facts = Map.of("reference", child, "initials",
				Objects.requireNonNullElse(this.care.child(child).orElseThrow().initials(), ""), "dueExplained",
				this.reviews.due(reviewId, MidpointRules.CLOSES).explanation(), "link",
				this.web.address() + "/camunda/app/tasklist/");
		to.forEach((recipient) -> this.letters.writeForWorkingHours(purpose, key(purpose, reviewId), recipient, child,
				facts));
	}

	private static String key(String purpose, long reviewId) {
		return purpose + "-" + reviewId;
	}

}
