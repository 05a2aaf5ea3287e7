package org.iroengine.dispute;

import org.springframework.stereotype.Component;

/** Starts the clock of a level that is opened, and writes it into the history. */
@Component
class LevelRecords {

	private final LevelTable table;

	private final DisputeClocks clocks;

	private final DisputeHistory history;

	LevelRecords(LevelTable table, DisputeClocks clocks, DisputeHistory history) {
		this.table = table;
		this.clocks = clocks;
		this.history = history;
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
