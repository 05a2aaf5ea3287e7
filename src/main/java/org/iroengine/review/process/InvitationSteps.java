package org.iroengine.review.process;

import java.util.Date;

import org.iroengine.engine.Steps;
import org.iroengine.review.InvitationDesk;
import org.iroengine.review.InvitationReturns;
import org.iroengine.review.InvitationWarnings;
import org.iroengine.review.Invitations;
import org.iroengine.review.Meetings;

/** What the process that invites to a meeting may call. */
@Steps
public class InvitationSteps {

	private final Invitations invitations;

	private final InvitationReturns returns;

	private final InvitationWarnings warnings;

	private final Meetings meetings;

	InvitationSteps(Invitations invitations, InvitationReturns returns, InvitationWarnings warnings,
			Meetings meetings) {
		this.invitations = invitations;
		this.returns = returns;
		this.warnings = warnings;
		this.meetings = meetings;
	}

	/** From when something is overdue: the date of a timer. */
	public Date dueAt(long meetingId, String rule) {
		return Date.from(this.meetings.due(meetingId, rule).dueAt());
	}

	/** Until when the checklist is waited for: until it is due back, or is back. */
	public Date checklistDue(long meetingId) {
		return Date.from(this.invitations.checklistWaitedFor(meetingId));
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long meetingId, String rule) {
		return Date.from(this.meetings.due(meetingId, rule).lastMoment());
	}

	/** When the meeting begins: the date of what is of no use afterwards. */
	public Date startsAt(long meetingId) {
		return Date.from(this.meetings.get(meetingId).startsAt());
	}

	/** Business support may send from now on. */
	public void open(long meetingId) {
		this.invitations.open(meetingId);
	}

	/** Records that they were not sent in time, and tells the IRO manager. */
	public void overdue(long meetingId) {
		this.warnings.overdue(meetingId);
	}

	/** Tells the IRO managers that not everybody on paper knows the new date. */
	public void newDateNotTold(long meetingId) {
		this.warnings.notTold(meetingId, InvitationDesk.TELL);
	}

	/** Tells the IRO managers that people who are not asked any more do not know. */
	public void leftOutNotTold(long meetingId) {
		this.warnings.notTold(meetingId, InvitationDesk.LEFT_OUT);
	}

	/** Tells the IRO managers that not everybody knows that it does not take place. */
	public void callsNotMade(long meetingId) {
		this.warnings.notTold(meetingId, InvitationDesk.CALL);
	}

	/** Whether a consultation document is still out. */
	public boolean documentsOut(long meetingId) {
		return !this.returns.awaited(meetingId).isEmpty();
	}

	/** Reminds of the consultation documents that are out. */
	public void remind(long meetingId) {
		this.returns.remind(meetingId);
	}

	/** Records that consultation documents are not back in time. */
	public void documentsMissing(long meetingId) {
		this.returns.miss(meetingId, "consultation-back");
	}

	/** Whether somebody is to be told of the new date by hand. */
	public boolean anybodyToTell(long meetingId) {
		return this.invitations.anybodyToTell(meetingId);
	}

	/** Whether somebody is to be told by phone that the meeting does not take place. */
	public boolean anybodyToCall(long meetingId) {
		return !this.returns.toCall(meetingId).isEmpty();
	}

}
