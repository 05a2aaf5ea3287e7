package org.iroengine.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.iroengine.deadline.Subject;

/**
 * One level that a dispute has come to.
 *
 * @param turn from 1 in each dispute, also where the top is asked again
 * @param level its number on the ladder
 * @param because why it was opened
 * @param again whether it had the dispute before, as the top may
 * @param responder who answers; null while nobody can
 * @param insteadOf the holder of the post, where somebody else answers
 * @param why why somebody else answers, or nobody
 * @param openedOn the local date in London that its clock counts from
 * @param reply null while there is none
 * @param verdict null while there is none
 * @param endedAs what became of it; null while it is open
 */
public record DisputeLevel(long id, long disputeId, String childRef, int turn, int level, Opened because, boolean again,
		String responder, String insteadOf, String why, LocalDate openedOn, Reply reply, Verdict verdict,
		String verdictWords, Instant endedAt, String endedAs) {

	static final String SUBJECT = "level";

	/**
	 * What a manager replied.
	 */
	public record Reply(String words, String by, Instant at) {
	}

	/** What its deadlines belong to. */
	public Subject subject() {
		return new Subject(SUBJECT, this.id, this.childRef);
	}

	/** Why it was opened: the end of a sentence. */
	public String reason() {
		return this.because.words(this.again);
	}

	/** The letter that asks for what comes next at this level. */
	public DisputeLetter asks() {
		if (this.reply != null) {
			return DisputeLetter.DISPUTE_REPLIED;
		}
		return (this.responder != null) ? DisputeLetter.DISPUTE_TO_ANSWER : DisputeLetter.DISPUTE_NOBODY_ANSWERS;
	}

	/** What the IRO and whoever was asked before are told of its opening. */
	public Optional<DisputeLetter> tells() {
		return (this.because == Opened.BYPASSED && this.turn > 1) ? Optional.of(DisputeLetter.DISPUTE_GONE_HIGHER)
				: Optional.empty();
	}

	/** The letter where somebody else answers from now on. */
	public DisputeLetter handsOver() {
		return (this.responder != null) ? DisputeLetter.DISPUTE_HANDED_OVER : DisputeLetter.DISPUTE_NOBODY_ANSWERS;
	}

	public boolean isOpen() {
		return this.endedAt == null;
	}

}
