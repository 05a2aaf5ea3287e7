package org.iroengine.dispute.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.dispute.Closure;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeFile;
import org.iroengine.dispute.DisputeStanding;
import org.iroengine.dispute.Happened;
import org.iroengine.dispute.LadderLevel;
import org.iroengine.dispute.OverTotal;

/**
 * A dispute as the API tells it; words are null for those who may not read them.
 *
 * @param raisedAs {@code formal} or {@code informal}, for ever
 * @param reviewRef the number of the review it came up at, as it is given where it is
 * raised; or null
 * @param decision the number of the decision that was not met, or null
 * @param level the level that has it; null while it is informal and where it is closed
 * @param due of the open level or the informal stage; null where closed
 * @param total of the whole; null while it is informal
 * @param secondDate until when more time was agreed, or null
 * @param overTwentyWorkingDays {@code no}, {@code yes} or {@code agreed}
 * @param bypassedLevels the numbers of those passed over
 * @param repeatOf the reference of the closed dispute about the same, or null
 */
record DisputeBody(String reference, String childRef, String basis, String state, String raisedAs, Instant raisedAt,
		String iro, String team, String reason, String reasonTitle, String category, String concern, String requested,
		String childsWishes, String impact, String reviewRef, Long decision, String challenged, Level level, Due due,
		Due total, LocalDate secondDate, String overTwentyWorkingDays, List<Integer> bypassedLevels, List<Line> history,
		String repeatOf, Outcome outcome) {

	/**
	 * The level that has it.
	 *
	 * @param why why it was opened, and why somebody else answers or nobody
	 */
	record Level(int number, String title, String responder, String why) {

		static Level of(DisputeStanding standing) {
			LadderLevel rung = standing.rung().orElse(null);
			return (rung == null) ? null
					: new Level(rung.number(), rung.title(), standing.open().responder(), Words.why(standing.open()));
		}
	}

	/** A date and how it is counted. */
	record Due(LocalDate on, String state, String explanation) {

		static Due of(Deadline deadline) {
			return (deadline == null) ? null : new Due(deadline.dueOn(),
					deadline.state().name().toLowerCase(Locale.ROOT).replace('_', '-'), deadline.explanation());
		}
	}

	/** A line of the history. */
	record Line(Instant at, String actor, String insteadOf, String what, String words) {

		static Line of(Happened line) {
			return new Line(line.at(), line.actor(), line.insteadOf(), line.kind().title(), line.words());
		}
	}

	/** How it ended. */
	record Outcome(LocalDate on, String by, String words, String impactOnChild) {
	}

	static DisputeBody of(DisputeFile file) {
		Dispute dispute = file.dispute();
		DisputeStanding standing = file.standing();
		boolean words = file.sight().ofConcern();
		boolean all = file.sight().ofReplies();
		return new DisputeBody(dispute.reference(), dispute.childRef(), dispute.basis().word(), dispute.state().word(),
				dispute.raisedFormal() ? "formal" : "informal", dispute.raisedAt(), file.iro(), standing.team(),
				dispute.challenge().reason(), file.reason(), dispute.challenge().category(),
				words ? dispute.challenge().concern() : null, words ? dispute.challenge().requested() : null,
				all ? dispute.challenge().childsWishes() : null, all ? dispute.challenge().impact() : null,
				reviewRef(dispute), dispute.challenge().decisionId(), all ? dispute.challenge().challenged() : null,
				Level.of(standing), Due.of(standing.live()), Due.of(standing.total()), dispute.extendedTo(),
				OverTotal.of(dispute).word(), standing.bypassed(), file.history().stream().map(Line::of).toList(),
				file.repeatOf(), outcome(dispute.closure(), file.sight().ofOutcome(dispute), all));
	}

	private static String reviewRef(Dispute dispute) {
		Long review = dispute.challenge().reviewId();
		return (review != null) ? review.toString() : null;
	}

	private static Outcome outcome(Closure closure, boolean words, boolean impact) {
		return (closure == null) ? null : new Outcome(LondonTime.date(closure.at()), closure.by(),
				words ? closure.outcome() : null, impact ? closure.impactOnChild() : null);
	}

}
