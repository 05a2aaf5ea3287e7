package org.iroengine.review;

import java.util.Locale;

/** A step on the way of decisions between the IRO and the team manager. */
public enum ReplyKind {

	/** The IRO has sent them, as recommendations. */
	SENT,
	/** The team manager agrees. */
	AGREED,
	/** The team manager asks back. */
	QUERIED,
	/** The IRO has answered what was asked. */
	ANSWERED,
	/** The team manager does not agree. */
	REFUSED,
	/** The team manager has not replied in time, which counts as agreement. */
	AGREED_BY_SILENCE;

	/** Whether they are decisions and recommendations no more. */
	public boolean agreed() {
		return this == AGREED || this == AGREED_BY_SILENCE;
	}

	/** How models name it, such as {@code agreed}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
