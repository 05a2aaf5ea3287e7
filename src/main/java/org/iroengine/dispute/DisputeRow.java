package org.iroengine.dispute;

import java.time.LocalDate;

/**
 * A dispute as it stands in the list, without a word of what it is about.
 *
 * @param state the word of the state
 * @param level the number of the open level, 0 for the informal stage; null where closed
 * @param title what the ladder calls that level; null where closed
 * @param responder who answers there; null where nobody does
 * @param levelDue by when; null where closed
 * @param totalDue by when the whole is due; null where it was never formal
 * @param secondDate until when more time was agreed, or null
 * @param overTotal {@code no}, {@code yes} or {@code agreed}
 * @param raisedAs {@code formal} or {@code informal}
 */
public record DisputeRow(String reference, String childRef, String basis, String state, String raisedAs,
		LocalDate raisedOn, String iro, String team, String reason, String category, Integer level, String title,
		String responder, LocalDate levelDue, LocalDate totalDue, LocalDate secondDate, String overTotal,
		boolean overdue, LocalDate closedOn) {

	DisputeRow with(String newIro, String newTitle) {
		return new DisputeRow(this.reference, this.childRef, this.basis, this.state, this.raisedAs, this.raisedOn,
				newIro, this.team, this.reason, this.category, this.level, newTitle, this.responder, this.levelDue,
				this.totalDue, this.secondDate, this.overTotal, this.overdue, this.closedOn);
	}

}
