package org.iroengine.dispute.process;

import java.util.Date;

import org.iroengine.dispute.AfterCare;
import org.iroengine.dispute.DisputeLetter;
import org.iroengine.dispute.DisputeLetters;
import org.iroengine.dispute.DisputeTotals;
import org.iroengine.dispute.Extensions;
import org.iroengine.engine.Steps;

/** What the process of a formal dispute may call about the dispute as a whole. */
@Steps
public class WholeDisputeSteps {

	private final DisputeTotals totals;

	private final Extensions extensions;

	private final AfterCare afterCare;

	private final DisputeLetters letters;

	WholeDisputeSteps(DisputeTotals totals, Extensions extensions, AfterCare afterCare, DisputeLetters letters) {
		this.totals = totals;
		this.extensions = extensions;
		this.afterCare = afterCare;
		this.letters = letters;
	}

	/** When the time of the whole is over: the date of a timer. */
	public Date totalAt(long disputeId) {
		return Date.from(this.totals.due(disputeId).dueAt());
	}

	/** Flags the dispute as over its time; answers whether more time was agreed. */
	public boolean flagOver(long disputeId) {
		this.totals.over(disputeId);
		return this.totals.extended(disputeId).isPresent();
	}

	/** When the second date is over: the date of a timer. */
	public Date extendedAt(long disputeId) {
		return Date.from(this.totals.extended(disputeId).orElseThrow().dueAt());
	}

	/**
	 * Brings the dispute to the top of the ladder where it is open, and tells everybody.
	 */
	public void toTheTop(long disputeId) {
		if (this.totals.toTheTop(disputeId)) {
			this.letters.tell(DisputeLetter.DISPUTE_OVER_TOTAL, disputeId);
		}
	}

	/** Tells the IRO that more time is asked for. */
	public void extensionProposed(long disputeId) {
		this.extensions.open(disputeId).ifPresent(this.letters::proposed);
	}

	/** Keeps what the IRO says of a proposal, and tells the responder. */
	public void answerExtension(long disputeId, String moreTime, String moreTimeWords) {
		this.extensions.answer(disputeId, "agreed".equals(moreTime), moreTimeWords).ifPresent(this.letters::answered);
	}

	/** Care has ended: asks the IRO what becomes of the dispute. */
	public void askAfterCare(long disputeId) {
		this.afterCare.begin(disputeId);
		this.letters.tell(DisputeLetter.DISPUTE_AFTER_CARE, disputeId);
	}

	/** By when the IRO says so: the date of a task. */
	public Date afterCareBy(long disputeId) {
		return Date.from(this.afterCare.due(disputeId).lastMoment());
	}

	/** From when the answer is overdue: the date of a timer. */
	public Date afterCareOverdueAt(long disputeId) {
		return Date.from(this.afterCare.due(disputeId).dueAt());
	}

	/** Records that the IRO has not said so in time, and asks again. */
	public void afterCareOverdue(long disputeId) {
		this.afterCare.miss(disputeId);
		this.letters.tell(DisputeLetter.DISPUTE_AFTER_CARE, disputeId, "after-care-overdue");
	}

	/** Keeps that the dispute goes on. */
	public void goesOn(long disputeId) {
		this.afterCare.goesOn(disputeId);
	}

	/** Keeps that the IRO takes it back, and tells everybody. */
	public void withdraw(long disputeId, String afterCareReason) {
		this.afterCare.withdraw(disputeId, afterCareReason.strip());
		this.letters.tell(DisputeLetter.DISPUTE_CLOSED, disputeId);
	}

	/** Tells everybody that the dispute is closed. */
	public void tellClosed(long disputeId) {
		this.letters.tell(DisputeLetter.DISPUTE_CLOSED, disputeId);
	}

}
