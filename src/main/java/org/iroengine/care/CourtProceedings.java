package org.iroengine.care;

import java.time.LocalDate;

/**
 * Care proceedings about a child, with the Children's Guardian in them.
 *
 * @param guardian the Guardian's name
 * @param guardianMail may be null: then letters wait for business support
 * @param caseNumber the court's number; may be null
 * @param from from which day the Guardian is in them, a local date in London
 * @param to the last day; null while they are open
 */
public record CourtProceedings(long id, String childRef, String guardian, String guardianMail, String caseNumber,
		LocalDate from, LocalDate to) {

	public boolean isOpen() {
		return this.to == null;
	}

	boolean isSame(CourtProceedings other) {
		return equals(new CourtProceedings(this.id, other.childRef, other.guardian, other.guardianMail,
				other.caseNumber, other.from, other.to));
	}

}
