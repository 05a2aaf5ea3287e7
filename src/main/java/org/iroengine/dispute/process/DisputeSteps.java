package org.iroengine.dispute.process;

import org.iroengine.dispute.DisputeLetter;
import org.iroengine.dispute.DisputeLetters;
import org.iroengine.dispute.DisputeLevel;
import org.iroengine.dispute.FormalLevels;
import org.iroengine.dispute.Promises;
import org.iroengine.dispute.Replies;
import org.iroengine.dispute.Verdict;
import org.iroengine.dispute.Verdicts;
import org.iroengine.dispute.WrittenPromise;
import org.iroengine.engine.Steps;

/** What the process of a formal dispute may call at its levels. */
@Steps
public class DisputeSteps {

	private final FormalLevels levels;

	private final Replies replies;

	private final Verdicts verdicts;

	private final Promises promises;

	private final DisputeLetters letters;

	DisputeSteps(FormalLevels levels, Replies replies, Verdicts verdicts, Promises promises, DisputeLetters letters) {
		this.levels = levels;
		this.replies = replies;
		this.verdicts = verdicts;
		this.promises = promises;
		this.letters = letters;
	}

	/** Tells whoever answers the level that is open, and answers its number. */
	public long handToResponder(long disputeId) {
		DisputeLevel level = this.levels.open(disputeId);
		this.letters.tellOfLevel(level.asks(), level);
		level.tells().ifPresent((letter) -> this.letters.tellOfLevel(letter, level));
		return level.id();
	}

	/** Whether the level has a reply that waits for a verdict. */
	public boolean isReplied(long levelId) {
		return this.levels.get(levelId).reply() != null;
	}

	/** Reminds the responder, and lets the IRO choose to let it run or go higher now. */
	public void remind(long levelId) {
		this.letters.remind(this.levels.get(levelId), this.levels.reminded(levelId));
	}

	/** Keeps a reply; a reply is not a resolution. */
	public void keepReply(long levelId, String replyWords) {
		this.replies.reply(levelId, replyWords.strip());
		this.letters.settled(this.levels.get(levelId));
		this.letters.tellOfLevel(DisputeLetter.DISPUTE_REPLIED, this.levels.get(levelId));
	}

	/** Ends a level whose date has passed without a reply. */
	public void notAnswered(long levelId) {
		this.replies.notAnswered(levelId);
		this.letters.tellOfLevel(DisputeLetter.DISPUTE_NOT_ANSWERED, this.levels.get(levelId));
	}

	/** Keeps the IRO's verdict; answers whether it resolves the dispute. */
	public boolean judge(long levelId, String verdict, String verdictWords, String impactOnChild) {
		return this.verdicts.judge(levelId, Verdict.of(verdict).orElseThrow(), verdictWords.strip(), impactOnChild);
	}

	/** Keeps what was promised in the outcome, where something was. */
	public void closed(long disputeId, String action, String actionOwner, String actionBy) {
		this.promises.keep(disputeId, new WrittenPromise(action, actionOwner, actionBy));
		this.letters.tell(DisputeLetter.DISPUTE_CLOSED, disputeId);
	}

	/** Ends a level on whose reply the IRO gave no verdict. */
	public void noVerdict(long levelId) {
		this.verdicts.noVerdict(levelId);
		this.letters.tellOfLevel(DisputeLetter.DISPUTE_NO_VERDICT, this.levels.get(levelId));
	}

}
