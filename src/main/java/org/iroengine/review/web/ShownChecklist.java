package org.iroengine.review.web;

import java.util.List;

import org.iroengine.review.BookingFault;
import org.iroengine.review.Chairing;
import org.iroengine.review.ChildWishes;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.ToldWay;
import org.iroengine.review.WrittenTelling;

/**
 * A checklist as the page shows it.
 *
 * @param child the reference and initials
 * @param meets when the meeting is, in London
 * @param due the sentence that explains by when it is to be back
 * @param overdue whether that has passed while it is open
 * @param returned who gave it back and in whose name, or null while it is open
 * @param action where it is sent
 * @param telling how business support was told; null where the social worker writes
 * @param faults why it was not taken
 */
record ShownChecklist(long meetingId, String child, String meets, String due, boolean overdue, String returned,
		String action, List<PersonRow> rows, ChildWishes wishes, boolean agreed, String arrangements,
		WrittenTelling telling, List<BookingFault> faults) {

	/** The same for business support, which says how it was told. */
	ShownChecklist told(WrittenTelling how) {
		return new ShownChecklist(this.meetingId, this.child, this.meets, this.due, this.overdue, this.returned,
				this.action, this.rows, this.wishes, this.agreed, this.arrangements, how, this.faults);
	}

	/** The same with what was typed and why it was not taken. */
	ShownChecklist refused(ChecklistFields typed, List<BookingFault> why) {
		return new ShownChecklist(this.meetingId, this.child, this.meets, this.due, this.overdue, this.returned,
				this.action, typed.rows(), typed.wishes(), typed.agreed(), typed.arrangements(), this.telling,
				typed.onThePage(why));
	}

	/** How it may have been told. */
	public ToldWay[] ways() {
		return ToldWay.values();
	}

	/** What somebody may be to the child. */
	public ParticipantRole[] roles() {
		return ParticipantRole.values();
	}

	/** Whether the child may want to chair. */
	public Chairing[] chairings() {
		return Chairing.values();
	}

	/** Whether somebody typed into it and it was not taken. */
	public boolean isRefused() {
		return !this.faults.isEmpty();
	}

}
