package org.iroengine.dispute.process;

import java.util.Date;

import org.iroengine.dispute.DisputeLetter;
import org.iroengine.dispute.DisputeLetters;
import org.iroengine.dispute.InformalStage;
import org.iroengine.engine.Steps;

/** What the process of an informal dispute may call. */
@Steps
public class InformalSteps {

	private final InformalStage stage;

	private final DisputeLetters letters;

	InformalSteps(InformalStage stage, DisputeLetters letters) {
		this.stage = stage;
		this.letters = letters;
	}

	/** Asks the worker and the team manager for a word. */
	public void tell(long disputeId) {
		this.letters.tell(DisputeLetter.DISPUTE_INFORMAL, disputeId);
	}

	/** From when the stage is over: the date of a timer. */
	public Date dueAt(long disputeId) {
		return Date.from(this.stage.due(disputeId).dueAt());
	}

	/** The last moment of the stage: the date of a task. */
	public Date lastMoment(long disputeId) {
		return Date.from(this.stage.due(disputeId).lastMoment());
	}

	/** Asks the IRO at its date what becomes of it; nothing happens by itself. */
	public void ask(long disputeId) {
		this.stage.overdue(disputeId);
		this.letters.tell(DisputeLetter.DISPUTE_INFORMAL_ASKED, disputeId);
	}

	/** Care has ended: asks the IRO what becomes of it. */
	public void askAfterCare(long disputeId) {
		this.letters.tell(DisputeLetter.DISPUTE_AFTER_CARE, disputeId);
	}

	/** Keeps that it is fixed. */
	public void fixed(long disputeId, String informalOutcome, String informalImpact) {
		this.stage.fixed(disputeId, informalOutcome.strip(), informalImpact.strip());
		this.letters.quietlyClosed(disputeId);
	}

	/** Tells everybody that the IRO has taken it back. */
	public void tellWithdrawn(long disputeId) {
		this.letters.quietlyClosed(disputeId);
	}

	/** Makes it formal, at the level the IRO chose; 0 where none was chosen. */
	public void makeFormal(long disputeId, int startLevel, String levelReason) {
		this.stage.makeFormal(disputeId, Math.max(startLevel, 1), levelReason);
	}

}
