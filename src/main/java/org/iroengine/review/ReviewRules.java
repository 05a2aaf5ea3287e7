package org.iroengine.review;

/** The rules of the timescales that reviews name. */
public final class ReviewRules {

	/** The IRO books the review. */
	public static final String BOOK = "book-review";

	/** Counted back from the meeting: the checklist has gone out. */
	public static final String CHECKLIST_SENT = "convening-checklist-sent";

	/** Counted back from the meeting: the checklist is back from the social worker. */
	public static final String CHECKLIST_BACK = "convening-checklist-back";

	/** Reminds of the checklist. */
	public static final String CHECKLIST_REMINDER = "convening-checklist-reminder";

	/** Counted back from the meeting: IRO and social worker agree the arrangements. */
	public static final String ARRANGEMENTS = "arrangements-agreed";

	/** Counted back from the meeting: invitations and consultation documents are sent. */
	public static final String INVITATIONS = "invitations";

	/** Counted back from the meeting: consultation documents are back. */
	public static final String CONSULTATION_BACK = "consultation-back";

	/** Counted back from the meeting: the social work report is with the IRO. */
	public static final String REPORT = "social-work-report";

	/** On the day of the meeting: the IRO has spoken with the child. */
	public static final String SPEAK_WITH_CHILD = "speak-with-child";

	/** After the meeting: the IRO records how it was held. */
	public static final String OUTCOME = "outcome-recorded";

	/** After an adjournment: the review is held. */
	public static final String ADJOURNED = "review-adjourned";

	/** After completion: decisions reach the team manager and those attending. */
	public static final String DECISIONS = "decisions";

	/** After the decisions are sent: the team manager replies. */
	public static final String MANAGER_REPLY = "manager-reply";

	/** After completion: the full record is written. */
	public static final String RECORD_WRITTEN = "record-written";

	/** After completion: the record is distributed. */
	public static final String RECORD_DISTRIBUTED = "record-distributed";

	/** After a correction: whoever had an edition before has the new one. */
	public static final String CORRECTION_DISTRIBUTED = "correction-distributed";

	private ReviewRules() {
	}

}
