package org.iroengine.dispute;

import org.springframework.stereotype.Component;

import org.iroengine.correspondence.Letters;

/** Starts the clock of a level that is opened, and writes it into the history. */
@Component
class LevelRecords {

	private final LevelTable table;

	private final DisputeClocks clocks;

	private final DisputeHistory history;

	private final Letters letters;

	LevelRecords(LevelTable table, DisputeClocks clocks, DisputeHistory history, Letters letters) {
		this.table = table;
		this.clocks = clocks;
		this.history = history;
		this.letters = letters;
	}

	/** Takes back what has not left about a level. */
	void ended(DisputeLevel level) {
		this.letters.withdrawHeld(DisputeLetters.key(level), "the level has ended");
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
				"%s: %s. %s".formatted(level.title(), opened.because().words(), answers(opened)));
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
