package org.iroengine.dispute;

import java.time.Instant;

/**
 * One line of a dispute's history.
 *
 * @param actor who did it; {@code system} where a date did
 * @param insteadOf the IRO for whom the actor stood in, or null
 * @param kind what happened
 * @param words what was said of it, or null
 */
public record Happened(Instant at, String actor, String insteadOf, Kind kind, String words) {

	/** What may happen to a dispute. */
	public enum Kind {

		/** The IRO raised it. */
		RAISED("Raised"),
		/** The IRO made it formal. */
		MADE_FORMAL("Made formal"),
		/** A level was opened. */
		LEVEL_OPENED("Level opened"),
		/** Somebody else answers at a level. */
		RESPONDER_CHANGED("Another person answers"),
		/** The responder replied. */
		REPLIED("Replied"),
		/** The IRO judged a reply. */
		JUDGED("Verdict"),
		/** A level ended without a reply. */
		NOT_ANSWERED("Not answered"),
		/** A level ended without a verdict. */
		NO_VERDICT("No verdict"),
		/** The IRO went higher. */
		BYPASSED("Gone higher"),
		/** The time of the whole was over. */
		OVER_TOTAL("Time of the whole over"),
		/** A responder asked for more time. */
		EXTENSION_PROPOSED("Extension proposed"),
		/** The IRO agreed, or did not. */
		EXTENSION_ANSWERED("Extension answered"),
		/** Referred to Cafcass, legal advice asked for, or an action promised. */
		FOLLOW_UP("To be followed up"),
		/** What came of it. */
		FOLLOWED_UP("Followed up"),
		/** The IRO manager said something to it. */
		COMMENTED("Comment of the IRO manager"),
		/** Care has ended, and the IRO says what becomes of it. */
		AFTER_CARE("After care has ended"),
		/** An officer was named where the last IRO had left. */
		CARRIED_ON("Carried on by another officer"),
		/** Resolved. */
		RESOLVED("Resolved"),
		/** Withdrawn. */
		WITHDRAWN("Withdrawn");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		/** Whether it is the affair of the IRO's side, and not of those who answer. */
		boolean isOfIrosSide() {
			return this == COMMENTED || this == FOLLOW_UP || this == FOLLOWED_UP;
		}

		/** The name people read. */
		public String title() {
			return this.title;
		}

	}

}
