package org.iroengine.dispute.web;

import java.util.ArrayList;
import java.util.List;

import org.iroengine.calendar.LondonTime;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeFile;
import org.iroengine.dispute.DisputeLevel;
import org.iroengine.dispute.DisputeStanding;
import org.iroengine.dispute.DisputeState;
import org.iroengine.dispute.LadderLevel;

/**
 * A level of the ladder as the page draws it.
 *
 * @param tag how it stands, in a word or two
 * @param colour of the tag, such as {@code blue}
 */
record Rung(String title, String tag, String colour, List<Turn> turns) {

	private static final String NOW = "blue";

	private static final String DONE = "grey";

	private static final String LATER = "grey";

	private static final String OVER = "yellow";

	/**
	 * One turn at a level; what is null is not there, or not for whoever looks.
	 *
	 * @param opened when, and why
	 */
	record Turn(String who, String opened, String reply, String verdict, String ended) {

		static Turn of(DisputeLevel level, boolean words) {
			return new Turn((level.responder() != null) ? "Asked: " + level.responder() : "Nobody answers",
					"Since %s: %s".formatted(LondonTime.spoken(level.openedOn()), Words.why(level)),
					(words && level.reply() != null) ? "%s, %s: %s".formatted(level.reply().by(),
							LondonTime.spoken(level.reply().at()), level.reply().words()) : null,
					verdict(level, words), level.endedAs());
		}

		private static String verdict(DisputeLevel level, boolean words) {
			if (level.verdict() == null || !words) {
				return null;
			}
			String verdict = level.verdict().word().replace('-', ' ');
			return (level.verdictWords() == null) ? verdict : "%s. %s".formatted(verdict, level.verdictWords());
		}
	}

	/** Every level, the lowest first. */
	static List<Rung> all(DisputeFile file) {
		List<Rung> rungs = new ArrayList<>();
		LadderLevel informal = file.standing().ladder().informal();
		if (informal != null) {
			rungs.add(informal(file.dispute(), informal.title()));
		}
		file.standing().ladder().levels().forEach((level) -> rungs.add(formal(file, level)));
		return rungs;
	}

	private static Rung informal(Dispute dispute, String title) {
		String name = "Before the levels: " + title;
		if (dispute.raisedFormal()) {
			return new Rung(name, "Not used: raised formally", LATER, List.of());
		}
		if (dispute.state() == DisputeState.INFORMAL) {
			return new Rung(name, "Now", NOW, List.of());
		}
		return (dispute.formalAt() != null) ? new Rung(name,
				"Made formal on " + LondonTime.spoken(LondonTime.date(dispute.formalAt())), DONE, List.of())
				: new Rung(name, closed(dispute), DONE, List.of());
	}

	private static Rung formal(DisputeFile file, LadderLevel level) {
		String name = "Level %d: %s".formatted(level.number(), level.title());
		DisputeStanding standing = file.standing();
		List<DisputeLevel> turns = standing.at(level.number());
		List<Turn> shown = turns.stream().map((turn) -> Turn.of(turn, file.sight().ofReplies())).toList();
		if (turns.isEmpty()) {
			return new Rung(name, untouched(file, level.number()),
					standing.bypassed().contains(level.number()) ? OVER : LATER, shown);
		}
		DisputeLevel last = turns.get(turns.size() - 1);
		return last.isOpen() ? new Rung(name, "Now", NOW, shown) : new Rung(name, last.endedAs(), DONE, shown);
	}

	private static String untouched(DisputeFile file, int level) {
		if (file.standing().bypassed().contains(level)) {
			return "Passed over";
		}
		if (!file.dispute().isOpen()) {
			return "Not reached";
		}
		return (level == file.standing().reached() + 1) ? "Next" : "Later";
	}

	private static String closed(Dispute dispute) {
		return (dispute.state() == DisputeState.RESOLVED) ? "Resolved" : "Withdrawn";
	}

}
