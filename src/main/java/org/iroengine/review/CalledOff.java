package org.iroengine.review;

/** Why a meeting was adjourned or stood down. */
public enum CalledOff {

	/** Illness of the worker. */
	WORKER_ILL("the social worker is ill"),
	/** Illness of the IRO. */
	IRO_ILL("the IRO is ill"),
	/** Nobody to interpret. */
	NO_INTERPRETER("no interpreter"),
	/** Agencies did not come. */
	AGENCIES_ABSENT("agencies are absent"),
	/** No report had come. */
	NO_REPORT("no social work report"),
	/** The child's wish. */
	CHILD("the child asks for it"),
	/** The family. */
	FAMILY("family circumstances"),
	/** Anything else. */
	OTHER("another reason");

	private final String title;

	CalledOff(String title) {
		this.title = title;
	}

	/** What people read. */
	public String title() {
		return this.title;
	}

}
