package org.iroengine.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.calendar.LondonTime;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.UserGroup;

/** The letters while a review is convened; each names a reference and initials only. */
@Component
@Transactional
public class ConveningLetters {

	static final String NOT_BOOKED = "review-not-booked";

	static final String CHECKLIST = "convening-checklist";

	static final String REMINDER = "convening-checklist-reminder";

	static final String OVERDUE = "convening-checklist-overdue";

	private final CaseRecipients recipients;

	private final Letters letters;

	private final ConveningFacts facts;

	private final Deadlines deadlines;

	private final Clock clock;

	ConveningLetters(CaseRecipients recipients, Letters letters, ConveningFacts facts, Deadlines deadlines,
			Clock clock) {
		this.recipients = recipients;
		this.letters = letters;
		this.facts = facts;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Tells the managers of the service that a review is not booked. */
	public void notBooked(long meetingId) {
		Map<String, Object> facts = this.facts.ofBooking(meetingId);
		this.recipients.everybodyIn(UserGroup.IRO_MANAGER)
			.forEach((manager) -> write(NOT_BOOKED, meetingId, manager, facts));
	}

	/** Asks the social worker for the checklist. */
	public void askForChecklist(long meetingId) {
		write(CHECKLIST, meetingId, socialWorker(meetingId), this.facts.ofChecklist(meetingId));
	}

	/** Reminds of a checklist that is still in time; each is reminded of once. */
	public void remind(long meetingId) {
		Deadline back = this.facts.back(meetingId);
		if (back.state() == DeadlineState.RUNNING) {
			write(REMINDER, meetingId, socialWorker(meetingId), this.facts.ofChecklist(meetingId));
			this.deadlines.reminded(back.subject(), ReviewRules.CHECKLIST_REMINDER);
		}
	}

	/**
	 * Records that a checklist is overdue and tells the manager of the child's team; one
	 * that could not be in time from the outset is told of by nothing but its task.
	 */
	public void overdue(long meetingId) {
		Deadline back = this.facts.back(meetingId);
		if (this.deadlines.miss(back.subject(), back.rule()).state() == DeadlineState.MISSED) {
			Recipient manager = this.recipients.inLine(this.facts.periodId(meetingId), UserGroup.TEAM_MANAGER, today());
			write(OVERDUE, meetingId, manager, this.facts.ofChecklist(meetingId));
		}
	}

	/** Takes back letters that have not left, because the review is booked. */
	public void booked(long meetingId) {
		this.letters.withdrawHeld(key(NOT_BOOKED, meetingId), "it is booked");
	}

	/** Takes back letters that have not left, because the checklist is back. */
	public void settled(long meetingId) {
		this.letters.withdrawHeld(key(CHECKLIST, meetingId), "it is done");
	}

	/** Who is asked, by id; nobody where the child has no worker and no team yet. */
	public Optional<String> askedOf(long periodId) {
		return Optional.of(this.recipients.socialWorker(periodId, today()).personId())
			.filter((person) -> !person.equals(UserGroup.SOCIAL_WORKER.id()));
	}

	private Recipient socialWorker(long meetingId) {
		return this.recipients.socialWorker(this.facts.periodId(meetingId), today());
	}

	private void write(String purpose, long meetingId, Recipient recipient, Map<String, Object> facts) {
		this.letters.writeForWorkingHours(purpose, key(purpose, meetingId) + this.facts.moved(meetingId), recipient,
				(String) facts.get("reference"), facts);
	}

	private LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

	private static String key(String purpose, long meetingId) {
		return (NOT_BOOKED.equals(purpose) ? "booking-" : "convening-") + meetingId;
	}

}
