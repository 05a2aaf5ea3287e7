package org.iroengine.dispute;

import java.time.Instant;

import org.springframework.stereotype.Component;

import org.iroengine.correspondence.Letters;

/** Records what begins with a level and what falls with it. */
@Component
class LevelRecords {

	private final LevelTable table;

	private final DisputeClocks clocks;

	private final FallenProposals proposals;

	private final DisputeHistory history;

	private final Letters letters;

	LevelRecords(LevelTable table, DisputeClocks clocks, FallenProposals proposals, DisputeHistory history,
			Letters letters) {
		this.table = table;
		this.clocks = clocks;
		this.proposals = proposals;
		this.history = history;
		this.letters = letters;
	}

	/** Takes back letters that have not left, and the proposal that nobody answered. */
	void ended(Dispute dispute, DisputeLevel level, Instant now) {
		this.letters.withdrawHeld(DisputeLetters.key(level), "the level has ended");
		this.letters.withdrawHeld(DisputeLetters.moreTime(dispute.id()), "the level has ended");
		this.proposals.fall(dispute, now);
	}

	/** Takes back the reminder of a date that has moved, where it has not left. */
	void extended(DisputeLevel level) {
		this.letters.withdrawHeld(DisputeLetters.key(level, DisputeClocks.REMINDER), "more time was agreed");
	}

	/**
	 * A reply on which the IRO gave no verdict at the top is judged there once more;
	 * everybody else is asked for a reply.
	 * @param before the level before, or null
	 */
	void opened(Dispute dispute, DisputeLevel opened, LadderLevel level, DisputeLevel before) {
		if (isSilenceAtTheTop(opened, before)) {
			this.table.reply(opened.id(), before.reply());
			this.clocks.startVerdictAgain(opened, level.verdictDays());
		}
		else {
			this.clocks.startReply(opened, level.replyDays());
		}
		this.history.add(dispute, Happened.Kind.LEVEL_OPENED,
				"%s: %s. %s".formatted(level.title(), opened.reason(), answers(opened)));
	}

	private static boolean isSilenceAtTheTop(DisputeLevel opened, DisputeLevel before) {
		return opened.because() == Opened.NO_VERDICT && before.level() == opened.level() && before.reply() != null;
	}

	private static String answers(DisputeLevel opened) {
		String why = (opened.why() == null) ? "" : " (" + opened.why() + ")";
		return (opened.responder() == null) ? "Nobody answers%s.".formatted(why)
				: "%s answers%s.".formatted(opened.responder(), why);
	}

}
