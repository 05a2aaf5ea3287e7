package org.iroengine.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** What people are asked before a review, in words for each. */
public enum ConsultationDocument {

	/** For a child under twelve. */
	YOUNGER_CHILD("consultation-younger-child"),
	/** For a child of twelve and over. */
	OLDER_CHILD("consultation-older-child"),
	/** For a parent, or who else has parental responsibility. */
	PARENT("consultation-parent"),
	/** For the carer. */
	CARER("consultation-carer");

	private static final int OLDER = 12;

	private final String purpose;

	ConsultationDocument(String purpose) {
		this.purpose = purpose;
	}

	/** The name of its wording among the letters. */
	public String purpose() {
		return this.purpose;
	}

	/**
	 * The one for somebody around a child.
	 * @param day the local date in London on which a child's age counts
	 */
	static Optional<ConsultationDocument> of(ParticipantRole role, LocalDate born, LocalDate day) {
		return Optional.ofNullable(switch (role) {
			case CHILD -> (Period.between(born, day).getYears() < OLDER) ? YOUNGER_CHILD : OLDER_CHILD;
			case PARENT, PARENTAL_RESPONSIBILITY -> PARENT;
			case CARER -> CARER;
			default -> null;
		});
	}

}
