package org.iroengine.review;

import java.util.Locale;

/** What somebody is to a child whose reviews they come to or are asked for. */
public enum ParticipantRole {

	/** The child. */
	CHILD("the child"),
	/** A parent. */
	PARENT("parent"),
	/** Somebody else with parental responsibility. */
	PARENTAL_RESPONSIBILITY("has parental responsibility"),
	/** A foster carer or a worker of the home. */
	CARER("carer"),
	/** The child's social worker, or their manager. */
	SOCIAL_WORKER("social worker"),
	/** The worker who supervises the carer. */
	SUPERVISING_WORKER("supervising social worker"),
	/** School or college. */
	SCHOOL("school or college"),
	/** Health. */
	HEALTH("health"),
	/** Speaks for the child. */
	ADVOCATE("advocate"),
	/** The Children's Guardian of court proceedings. */
	GUARDIAN("Children’s Guardian"),
	/** Visits the child independently of the council. */
	INDEPENDENT_VISITOR("independent visitor"),
	/** Anybody else. */
	OTHER("other");

	private final String words;

	ParticipantRole(String words) {
		this.words = words;
	}

	/** As forms write it, such as {@code supervising-worker}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
