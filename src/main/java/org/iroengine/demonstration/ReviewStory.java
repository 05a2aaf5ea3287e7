package org.iroengine.demonstration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has happened to the review of a child when the invented authority is loaded. What
 * the people wait for as whom one signs in first stands first, and is there first.
 */
enum ReviewStory {

	/** The team manager is to reply to the decisions. */
	REPLY_DUE(2, -5, LivedStep.DECIDED),
	/** The social worker has the checklist. */
	CHECKLIST_ASKED(2, 19, LivedStep.BOOKED),
	/** The report is due. */
	REPORT_DUE(2, 5, LivedStep.DOCUMENTS_BACK),
	/** The report has not come, and a concern is suggested. */
	REPORT_LATE(1, 2, LivedStep.DOCUMENTS_BACK),
	/** The social worker is asked for it. */
	ADDRESS_TO_SETTLE(1, 11, LivedStep.BOOKED, LivedStep.CHECKLIST_BACK_IN_PART, LivedStep.ADDRESS_ASKED),
	/** The social worker is late with it. */
	CHECKLIST_LATE(1, 13, LivedStep.BOOKED),
	/** The team manager has asked back. */
	QUERIED(1, -6, LivedStep.NEXT_BOOKED, LivedStep.QUERIED),
	/** The IRO is to write the decisions. */
	DECISIONS_TO_WRITE(1, -3, LivedStep.HELD),
	/** The meeting was, and the IRO is to record it. */
	OUTCOME_TO_RECORD(1, -1, LivedStep.CHILD_SEEN),
	/** The IRO is still to see the child, and has noted something. */
	CHILD_TO_SEE(1, 2, LivedStep.REPORT_SENT, LivedStep.NOTED),
	/** The IRO is to write the record. */
	RECORD_TO_WRITE(1, -11, LivedStep.AGREED),
	/** The IRO is to consider a change. */
	CHANGED(1, 8, LivedStep.ARRIVED, LivedStep.CHANGED),
	/** The same, too late. */
	RECORD_LATE(1, -18, LivedStep.AGREED),
	/** Adjourned once, and to be booked again. */
	ADJOURNED(1, -3, LivedStep.CHILD_SEEN, LivedStep.ADJOURNED),
	/** Everything is done, and the next review is booked. */
	COMPLETED(3, -20, LivedStep.DISTRIBUTED),
	/** The checklist goes out in the coming days. */
	CHECKLIST_TO_SEND(2, 27, LivedStep.BOOKED),
	/** Invitations can be sent. */
	INVITATIONS_TO_SEND(2, 12, LivedStep.WAYS_CHOSEN),
	/** Nobody knows the address of a parent. */
	ADDRESS_UNKNOWN(1, 12, LivedStep.BOOKED, LivedStep.CHECKLIST_BACK_IN_PART),
	/** Nobody has chosen how the invitations go, and they should have left. */
	INVITATIONS_LATE(1, 8, LivedStep.CHECKLIST_BACK),
	/** Consultation documents are out. */
	DOCUMENTS_AWAITED(2, 8, LivedStep.INVITED),
	/** The same, too late. */
	DECISIONS_LATE(1, -8, LivedStep.HELD),
	/** The team manager has refused, and a concern is suggested. */
	REFUSED(1, -7, LivedStep.NEXT_BOOKED, LivedStep.REFUSED),
	/** The record is to be distributed. */
	TO_DISTRIBUTE(2, -14, LivedStep.RECORDED),
	/** The same, too late. */
	DISTRIBUTION_LATE(1, -22, LivedStep.RECORDED),
	/** An IRO manager is to decide on the second adjournment. */
	ADJOURNED_TWICE(1, -1 - LivedStep.NEXT_MEETING, LivedStep.CHILD_SEEN, LivedStep.ADJOURNED, LivedStep.BOOKED_AGAIN,
			LivedStep.ADJOURNED_AGAIN),
	/** Stood down, and to be booked again. */
	STOOD_DOWN(1, -2, LivedStep.CHILD_SEEN, LivedStep.STOOD_DOWN),
	/** The second part is booked. */
	SECOND_PART(1, -4, LivedStep.CHILD_SEEN, LivedStep.FIRST_PART_HELD, LivedStep.BOOKED_AGAIN),
	/** Nothing may leave, and people are to be called. */
	STOPPED(1, 8, LivedStep.INVITED, LivedStep.FLED),
	/** The team manager is to reply to a dispute. */
	DISPUTE_TO_ANSWER(1, 12, LivedStep.ARRIVED, LivedStep.DISPUTED),
	/** The IRO is to judge a reply. */
	VERDICT_TO_GIVE(1, 12, LivedStep.ARRIVED, LivedStep.DISPUTED, LivedStep.ANSWERED),
	/** The team manager was silent, and the service manager has the dispute. */
	DISPUTE_ESCALATED(1, 8, LivedStep.ARRIVED, LivedStep.DISPUTED),
	/** Everybody was silent, and the time of the whole is over. */
	DISPUTE_OVER_TIME(1, -7, LivedStep.ARRIVED, LivedStep.DISPUTED),
	/** A quiet word. */
	DISPUTE_INFORMAL(1, 12, LivedStep.ARRIVED, LivedStep.DISPUTED_INFORMALLY),
	/** A quiet word that took too long: the IRO is asked. */
	DISPUTE_INFORMAL_LATE(1, 7, LivedStep.ARRIVED, LivedStep.DISPUTED_INFORMALLY),
	/** A dispute that is resolved. */
	DISPUTE_RESOLVED(1, 6, LivedStep.ARRIVED, LivedStep.DISPUTED, LivedStep.ANSWERED, LivedStep.SATISFIED),
	/** Care has ended without a final review, and a concern is suggested. */
	CAME_OF_AGE(1, 8, LivedStep.ARRIVED, LivedStep.CAME_OF_AGE);

	private static final int OF = 600;

	private static final int OF_AGE = 18;

	private static final int DAYS_OF_AGE = 6;

	private static final String SECTION_20 = "V2";

	private final int share;

	private final int meetingIn;

	private final List<LivedStep> steps;

	/**
	 * A story.
	 * @param share how many of 600 children live it
	 * @param meetingIn in how many working days from the load the meeting is, or was
	 * @param last the last step of the usual course
	 * @param then what happened otherwise
	 */
	ReviewStory(int share, int meetingIn, LivedStep last, LivedStep... then) {
		this.share = share;
		this.meetingIn = meetingIn;
		this.steps = Stream.concat(Arrays.stream(LivedStep.values()).limit(last.ordinal() + 1L), Arrays.stream(then))
			.toList();
	}

	/** How many of so many children live it, at least one. */
	int count(int children) {
		return Math.max(1, Math.round((float) this.share * children / OF));
	}

	int meetingIn() {
		return this.meetingIn;
	}

	List<LivedStep> steps() {
		return this.steps;
	}

	/** The child as the story needs it: who comes of age did so some days ago. */
	InventedChild of(InventedChild child, LocalDate today) {
		return (this != CAME_OF_AGE) ? child
				: new InventedChild(child.childRef(), child.initials(), today.minusDays(DAYS_OF_AGE).minusYears(OF_AGE),
						child.situation(), SECTION_20, child.needs(), child.start(), child.told(), null, null);
	}

}
