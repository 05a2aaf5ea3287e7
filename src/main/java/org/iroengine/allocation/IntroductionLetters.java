package org.iroengine.allocation;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.correspondence.Letters;
import org.iroengine.web.UserGroup;
import org.iroengine.web.WebProperties;

/** Tells the IRO managers what is overdue after an allocation. */
@Component
public class IntroductionLetters {

	/** The letter about each date. */
	private static final Map<String, String> OVERDUE = Map.of(Introductions.INTRODUCE, "introduction-overdue",
			Introductions.ENTER, "iro-entry-overdue");

	private final CaseRecipients recipients;

	private final Letters letters;

	private final Introductions introductions;

	private final IntroductionViews views;

	private final WebProperties web;

	IntroductionLetters(CaseRecipients recipients, Letters letters, Introductions introductions,
			IntroductionViews views, WebProperties web) {
		this.recipients = recipients;
		this.letters = letters;
		this.introductions = introductions;
		this.views = views;
		this.web = web;
	}

	/** Tells, in working hours, that a date has passed; each is told once. */
	@Transactional
	public void tellOverdue(long id, String rule) {
		Allocation allocation = this.introductions.allocation(id);
		IntroductionView view = this.views.of(id, rule);
		Map<String, Object> facts = Map.of("reference", allocation.childRef(), "initials", this.views.initials(id),
				"officer", view.officer(), "dueExplained", view.clock(), "link",
				this.web.address() + "/camunda/app/tasklist/");
		this.recipients.everybodyIn(UserGroup.IRO_MANAGER)
			.forEach((manager) -> this.letters.writeForWorkingHours(OVERDUE.get(rule), key(id, rule), manager,
					allocation.childRef(), facts));
	}

	/** Takes back a letter that has not left, because it is settled. */
	@Transactional
	public void settled(long id, String rule) {
		this.letters.withdrawHeld(key(id, rule), "it is done");
	}

	private static String key(long id, String rule) {
		return rule + "-" + id;
	}

}
