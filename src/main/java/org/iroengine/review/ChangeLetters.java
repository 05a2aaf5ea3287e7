package org.iroengine.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.care.Care;
import org.iroengine.correspondence.Letters;
import org.iroengine.web.UserGroup;
import org.iroengine.web.WebProperties;

/** Writes the letters about what changes for a child between reviews. */
@Component
@Transactional
public class ChangeLetters {

	private final CaseRecipients recipients;

	private final Letters letters;

	private final Care care;

	private final ConsiderationViews views;

	private final WebProperties web;

	ChangeLetters(CaseRecipients recipients, Letters letters, Care care, ConsiderationViews views, WebProperties web) {
		this.recipients = recipients;
		this.letters = letters;
		this.care = care;
		this.views = views;
		this.web = web;
	}

	/** Tells the IRO at once that something has changed, never what. */
	public void tell(long changeId, String childRef) {
		Map<String, Object> facts = facts(childRef);
		facts.put("dueExplained", this.views.of(changeId).clock());
		this.recipients.iro(childRef)
			.ifPresent((iro) -> this.letters.write("change-recorded", key(changeId), iro, childRef, facts));
	}

	/** Tells the IRO managers, in working hours, that nobody has considered it. */
	public void tellOverdue(long changeId, String childRef) {
		Map<String, Object> facts = facts(childRef);
		facts.put("dueExplained", this.views.of(changeId).clock());
		this.recipients.everybodyIn(UserGroup.IRO_MANAGER)
			.forEach((manager) -> this.letters.writeForWorkingHours("change-unconsidered", key(changeId), manager,
					childRef, facts));
	}

	/**
	 * Takes back what has not left.
	 * @param because why nobody has to be told any more
	 */
	public void takeBack(long changeId, String because) {
		this.letters.withdrawHeld(key(changeId), because);
	}

	/** Tells a new IRO when the next review is due and booked. */
	public void handOver(long periodId, String childRef, String occasion) {
		Map<String, Object> facts = facts(childRef);
		facts.put("next", this.views.next(periodId));
		this.recipients.iro(childRef)
			.ifPresent((iro) -> this.letters.write("review-handed-over", occasion, iro, childRef, facts));
	}

	/** Tells the IRO that a review has to be the final one. */
	public void finalReview(long reviewId, String childRef) {
		this.recipients.iro(childRef)
			.ifPresent((iro) -> this.letters.write("final-review-wanted", "review-" + reviewId, iro, childRef,
					facts(childRef)));
	}

	private Map<String, Object> facts(String childRef) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("reference", childRef);
		facts.put("initials", Objects.requireNonNullElse(this.care.child(childRef).orElseThrow().initials(), ""));
		facts.put("link", this.web.address() + "/camunda/app/tasklist/");
		return facts;
	}

	private static String key(long changeId) {
		return "change-" + changeId;
	}

}
