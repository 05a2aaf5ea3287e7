package org.iroengine.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.calendar.LondonTime;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.web.UserGroup;
import org.iroengine.web.WebProperties;

/** Letters about what is not done around a meeting. */
@Component
@Transactional
class HoldingLetters {

	private final CaseRecipients recipients;

	private final Letters letters;

	private final HoldingViews views;

	private final WebProperties web;

	private final Clock clock;

	HoldingLetters(CaseRecipients recipients, Letters letters, HoldingViews views, WebProperties web, Clock clock) {
		this.recipients = recipients;
		this.letters = letters;
		this.views = views;
		this.web = web;
		this.clock = clock;
	}

	/** Reminds the social worker of the report, which is entered on the page. */
	void remind(Meeting meeting, long periodId) {
		write("report-reminder", meeting, ReviewRules.REPORT,
				List.of(this.recipients.socialWorker(periodId, LondonTime.date(this.clock.instant()))), AskedOf.PATH);
	}

	/** Tells the IRO managers that nobody has chosen what to do without a report. */
	void unchosen(Meeting meeting) {
		write("hold-or-adjourn-overdue", meeting, SocialWorkReports.HOLD_OR_ADJOURN,
				this.recipients.everybodyIn(UserGroup.IRO_MANAGER));
	}

	/** Tells the IRO managers that nobody has recorded how a review was held. */
	void outcomeOverdue(Meeting meeting) {
		write("outcome-overdue", meeting, ReviewRules.OUTCOME, this.recipients.everybodyIn(UserGroup.IRO_MANAGER));
	}

	/** Tells the head of safeguarding that nobody has decided on a second adjournment. */
	void undecided(Meeting meeting) {
		write("adjournment-undecided", meeting, Adjournments.APPROVED,
				this.recipients.everybodyIn(UserGroup.SAFEGUARDING_HEAD));
	}

	private void write(String purpose, Meeting meeting, String rule, List<Recipient> to) {
		write(purpose, meeting, rule, to, "/camunda/app/tasklist/");
	}

	private void write(String purpose, Meeting meeting, String rule, List<Recipient> to, String page) {
		HoldingView view = this.views.of(meeting.id(), rule);
		Map<String, Object> facts = Map.of("reference", meeting.childRef(), "initials", this.views.initials(meeting),
				"due", view.meeting(), "dueExplained", view.clock(), "link", this.web.address() + page);
		to.forEach((recipient) -> this.letters.writeForWorkingHours(purpose, key(meeting), recipient,
				meeting.childRef(), facts));
	}

	/**
	 * Whoever was told of the old date of a meeting that has moved is told of the new
	 * one.
	 */
	private static String key(Meeting meeting) {
		return (meeting.revision() == 0) ? "meeting-" + meeting.id()
				: "meeting-%d %d".formatted(meeting.id(), meeting.revision());
	}

}
