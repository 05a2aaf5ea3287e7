package org.iroengine.dispute;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The IRO's verdict on a reply: nothing else resolves a dispute. */
@Component
@Transactional
public class Verdicts {

	private final DisputeTable table;

	private final LevelChanges changes;

	private final Settlement settlement;

	private final Judgements judgements;

	Verdicts(DisputeTable table, LevelChanges changes, Settlement settlement, Judgements judgements) {
		this.table = table;
		this.changes = changes;
		this.settlement = settlement;
		this.judgements = judgements;
	}

	/**
	 * Keeps the verdict: satisfied resolves the dispute, anything else opens the next
	 * level.
	 * @param words what the IRO says of the reply; where satisfied, the outcome
	 * @param impactOnChild what the outcome changes for the child; null where not
	 * satisfied
	 * @return whether the dispute is resolved
	 */
	public boolean judge(long levelId, Verdict verdict, String words, String impactOnChild) {
		DisputeLevel level = this.changes.hold(levelId);
		Dispute dispute = this.table.get(level.disputeId());
		if (level.isOpen() && level.reply() != null) {
			this.judgements.keep(dispute, level, verdict, words);
			if (verdict == Verdict.SATISFIED) {
				this.settlement.resolve(dispute, dispute.totalRule(), words, impactOnChild);
			}
			else {
				this.changes.unsatisfied(dispute, level, this.judgements.today());
			}
		}
		return verdict == Verdict.SATISFIED;
	}

	/**
	 * The date of a verdict has passed without one: the level ends as no verdict, and the
	 * next one counts from that date.
	 */
	public void noVerdict(long levelId) {
		DisputeLevel level = this.changes.hold(levelId);
		if (level.isOpen() && level.reply() != null) {
			this.changes.lapsed(level, Opened.NO_VERDICT, Happened.Kind.NO_VERDICT);
		}
	}

}
