package org.iroengine.dispute;

import java.util.Locale;

/** The letters about disputes, and to whom each goes. */
public enum DisputeLetter {

	/** A quiet word has begun. */
	DISPUTE_INFORMAL(To.WORKER_AND_MANAGER),
	/** The date of the quiet word has come: what becomes of it? */
	DISPUTE_INFORMAL_ASKED(To.IRO),
	/** The responder of a level is asked for a reply. */
	DISPUTE_TO_ANSWER(To.RESPONDER),
	/** Nobody can be asked. */
	DISPUTE_NOBODY_ANSWERS(To.IRO_MANAGERS),
	/** The reply is due soon. */
	DISPUTE_REPLY_REMINDER(To.RESPONDER),
	/** A level ends soon: let it run, or go higher now. */
	DISPUTE_LEVEL_ENDS(To.IRO),
	/** A level has ended without a reply. */
	DISPUTE_NOT_ANSWERED(To.IRO_AND_FORMER_RESPONDER),
	/** The IRO went to a higher level. */
	DISPUTE_GONE_HIGHER(To.IRO_AND_FORMER_RESPONDER),
	/** There is a reply to judge. */
	DISPUTE_REPLIED(To.IRO),
	/** A level has ended without a verdict. */
	DISPUTE_NO_VERDICT(To.IRO_AND_MANAGERS),
	/** The time of the whole is over. */
	DISPUTE_OVER_TOTAL(To.EVERYBODY),
	/** The dispute is closed. */
	DISPUTE_CLOSED(To.EVERYBODY),
	/** A responder asks for more time. */
	DISPUTE_EXTENSION_PROPOSED(To.IRO),
	/** The IRO has answered. */
	DISPUTE_EXTENSION_ANSWERED(To.RESPONDER),
	/** Another person answers from now on. */
	DISPUTE_HANDED_OVER(To.RESPONDER),
	/** Care has ended: does the dispute go on? */
	DISPUTE_AFTER_CARE(To.IRO),
	/** Care has ended and the last IRO has left or leaves: who carries it on? */
	DISPUTE_HAS_NOBODY(To.IRO_MANAGERS),
	/** The officer who was named has it now. */
	DISPUTE_CARRIED_ON(To.IRO),
	/** Cafcass or legal advice was asked: the IRO manager is told, and has no veto. */
	DISPUTE_ADVICE_SOUGHT(To.IRO_MANAGERS),
	/** Nothing has come of what is followed up. */
	DISPUTE_FOLLOW_UP_OVERDUE(To.IRO);

	private final To to;

	DisputeLetter(To to) {
		this.to = to;
	}

	/** The name of the template, such as {@code dispute-to-answer}. */
	public String purpose() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	To to() {
		return this.to;
	}

	/** To whom a letter goes. */
	enum To {

		/** Whoever acts as the IRO. */
		IRO,
		/** Who answers the level that is open. */
		RESPONDER,
		/** The IRO, and who answered the level before. */
		IRO_AND_FORMER_RESPONDER,
		/** The child's worker and the team manager. */
		WORKER_AND_MANAGER,
		/** Every IRO manager. */
		IRO_MANAGERS,
		/** The same and the IRO. */
		IRO_AND_MANAGERS,
		/** The IRO, every IRO manager and whoever was asked. */
		EVERYBODY

	}

}
