package org.iroengine.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.context.event.EventListener;
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

	static final String REPORT_REMINDER = "report-reminder";

	static final String UNCHOSEN = "hold-or-adjourn-overdue";

	static final String OUTCOME_OVERDUE = "outcome-overdue";

	static final String UNDECIDED = "adjournment-undecided";

	private static final List<String> ALL = List.of(REPORT_REMINDER, UNCHOSEN, OUTCOME_OVERDUE, UNDECIDED);

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
		write(REPORT_REMINDER, meeting, ReviewRules.REPORT,
				List.of(this.recipients.socialWorker(periodId, LondonTime.date(this.clock.instant()))), AskedOf.PATH);
	}

	/** Tells the IRO managers that nobody has chosen what to do without a report. */
	void unchosen(Meeting meeting) {
		write(UNCHOSEN, meeting, SocialWorkReports.HOLD_OR_ADJOURN, this.recipients.everybodyIn(UserGroup.IRO_MANAGER));
	}

	/** Tells the IRO managers that nobody has recorded how a review was held. */
	void outcomeOverdue(Meeting meeting) {
		write(OUTCOME_OVERDUE, meeting, ReviewRules.OUTCOME, this.recipients.everybodyIn(UserGroup.IRO_MANAGER));
	}

	/** Tells the head of safeguarding that nobody has decided on a second adjournment. */
	void undecided(Meeting meeting) {
		write(UNDECIDED, meeting, Adjournments.APPROVED, this.recipients.everybodyIn(UserGroup.SAFEGUARDING_HEAD));
	}

	/** Takes back what has not left, because it is settled. */
	void settled(String purpose, long meetingId) {
		this.letters.withdrawHeld(key(purpose, meetingId), "it is settled");
	}

	@EventListener
	void on(MeetingClosed news) {
		ALL.forEach((purpose) -> settled(purpose, news.meetingId()));
	}

	/** What is told of the new date is written anew. */
	@EventListener
	void on(MeetingMoved news) {
		ALL.forEach((purpose) -> settled(purpose, news.meetingId()));
	}

	private void write(String purpose, Meeting meeting, String rule, List<Recipient> to) {
		write(purpose, meeting, rule, to, "/camunda/app/tasklist/");
	}

	private void write(String purpose, Meeting meeting, String rule, List<Recipient> to, String page) {
		HoldingView view = this.views.of(meeting.id(), rule);
		Map<String, Object> facts = Map.of("reference", meeting.childRef(), "initials", this.views.initials(meeting),
				"due", view.meeting(), "dueExplained", view.clock(), "link", this.web.address() + page);
		to.forEach((recipient) -> this.letters.writeForWorkingHours(purpose, key(purpose, meeting), recipient,
				meeting.childRef(), facts));
	}

	/**
	 * Whoever was told of the old date of a meeting that has moved is told of the new
	 * one.
	 */
	private static String key(String purpose, Meeting meeting) {
		return "%s %d".formatted(key(purpose, meeting.id()), meeting.revision());
	}

	private static String key(String purpose, long meetingId) {
		return "%s-%d".formatted(purpose, meetingId);
	}

}
