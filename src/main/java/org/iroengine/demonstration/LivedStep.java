package org.iroengine.demonstration;

/**
 * A step in the life of a review, with the working day on which people take it, counted
 * from the day of the meeting.
 */
enum LivedStep {

	/** The child is taken over into this service. */
	ARRIVED(-18),
	/** The IRO books; checklists leave by themselves where their day has come. */
	BOOKED(-17),
	/** The social worker answers. */
	CHECKLIST_BACK(-16),
	/** Business support chooses how each invitation goes. */
	WAYS_CHOSEN(-13),
	/** Business support invites. */
	INVITED(-12),
	/** Consultation documents come back. */
	DOCUMENTS_BACK(-6),
	/** The report and the care plan reach the IRO. */
	REPORT_SENT(-4),
	/** The IRO speaks with the child. */
	CHILD_SEEN(-2),
	/** The review is held. */
	HELD(0),
	/** The IRO sends the decisions. */
	DECIDED(3),
	/** The IRO books the next review. */
	NEXT_BOOKED(4),
	/** The team manager agrees. */
	AGREED(5),
	/** The IRO writes the record, and the child is asked for feedback. */
	RECORDED(11),
	/** Business support distributes. */
	DISTRIBUTED(15),

	/** The checklist names a parent whose address nobody knows. */
	CHECKLIST_BACK_IN_PART(-16),
	/** Business support asks for an address. */
	ADDRESS_ASKED(-11),
	/** The IRO keeps a private note. */
	NOTED(-3),
	/** The meeting is adjourned. */
	ADJOURNED(0),
	/** The meeting is stood down. */
	STOOD_DOWN(0),
	/** Only the first part is held. */
	FIRST_PART_HELD(0),
	/** The IRO books another meeting. */
	BOOKED_AGAIN(1),
	/** That one is adjourned too. */
	ADJOURNED_AGAIN(LivedStep.NEXT_MEETING),
	/** The team manager asks back. */
	QUERIED(5),
	/** The team manager refuses. */
	REFUSED(5),
	/** Social work tells of a change. */
	CHANGED(-9),
	/** Somebody has fled, and nothing may leave any more. */
	FLED(-9),
	/** The child turns 18, and care ends. */
	CAME_OF_AGE(-9),
	/** The IRO raises a concern as a quiet word. */
	DISPUTED_INFORMALLY(-14),
	/** The IRO raises a formal dispute. */
	DISPUTED(-14),
	/** The team manager replies to it. */
	ANSWERED(-12),
	/** The reply satisfies the IRO. */
	SATISFIED(-11);

	/** How many working days after a meeting the next try is. */
	static final int NEXT_MEETING = 11;

	private final int day;

	LivedStep(int day) {
		this.day = day;
	}

	int day() {
		return this.day;
	}

	/** Whether it is the meeting itself, which is over in the afternoon. */
	boolean isMeeting() {
		return this.day == 0 || this == ADJOURNED_AGAIN;
	}

}
