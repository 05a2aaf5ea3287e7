package org.iroengine.dispute.web;

import java.util.List;
import java.util.Objects;

import org.iroengine.calendar.LondonTime;
import org.iroengine.dispute.Basis;
import org.iroengine.dispute.Challenge;
import org.iroengine.dispute.Closure;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeFile;
import org.iroengine.dispute.DisputeNote;
import org.iroengine.dispute.DisputeSight;
import org.iroengine.dispute.DisputeStanding;
import org.iroengine.dispute.Extension;
import org.iroengine.dispute.FollowUp;
import org.iroengine.dispute.Happened;
import org.iroengine.dispute.OverTotal;

/**
 * A dispute as its page shows it; what is null is not there, or not for whoever looks.
 *
 * @param reviewId for those who may read the review
 * @param repeatOf the reference of the closed one about the same
 */
record ShownDispute(String reference, String childRef, String child, String state, boolean open, String reason,
		String raised, String basis, String concern, String requested, String childsWishes, String impact,
		String challenged, String team, Long reviewId, String decision, String iro, String due, String total,
		String second, String overTotal, String next, String repeatOf, String outcome, String impactOnChild,
		List<Line> history) {

	/** Something with a date and words. */
	record Line(String when, String what, String words) {
	}

	static ShownDispute of(DisputeFile file) {
		Dispute dispute = file.dispute();
		Challenge challenge = dispute.challenge();
		DisputeStanding standing = file.standing();
		boolean concern = file.sight().ofConcern();
		boolean all = file.sight().ofReplies();
		Closure end = dispute.closure();
		return new ShownDispute(dispute.reference(), dispute.childRef(), file.child(), dispute.state().word(),
				dispute.isOpen(), "%s (%s)".formatted(file.reason(), challenge.category().replace('-', ' ')),
				"%s by %s, %s".formatted(LondonTime.spoken(dispute.raisedAt()), dispute.raisedBy(),
						dispute.raisedFormal() ? "formally" : "informally"),
				basis(dispute.basis()), concern ? challenge.concern() : null, concern ? challenge.requested() : null,
				all ? challenge.childsWishes() : null, all ? challenge.impact() : null,
				all ? challenge.challenged() : null, standing.team(),
				(file.sight() == DisputeSight.WHOLE) ? challenge.reviewId() : null, all ? file.decision() : null,
				file.iro(), (standing.live() != null) ? standing.live().explanation() : null,
				(standing.total() != null) ? standing.total().explanation() : null,
				(dispute.extendedTo() != null) ? LondonTime.spoken(dispute.extendedTo()) : null, over(dispute),
				standing.next(), file.repeatOf(),
				(end != null && file.sight().ofOutcome(dispute)) ? end.outcome() : null,
				(end != null && all) ? end.impactOnChild() : null,
				all ? file.history().stream().map(ShownDispute::line).toList() : List.of());
	}

	private static String basis(Basis basis) {
		return (basis == Basis.LOOKED_AFTER) ? "Looked after" : "On a protection plan, and not looked after";
	}

	private static String over(Dispute dispute) {
		return switch (OverTotal.of(dispute)) {
			case NO -> null;
			case YES -> "Over its time";
			case AGREED -> "Over its time, with more time agreed";
		};
	}

	private static Line line(Happened happened) {
		String who = (happened.insteadOf() != null)
				? "%s, in the stead of %s".formatted(happened.actor(), happened.insteadOf()) : happened.actor();
		return new Line("%s, %s".formatted(LondonTime.spoken(happened.at()), who), happened.kind().title(),
				happened.words());
	}

	static Line note(DisputeNote note) {
		return new Line("%s, %s".formatted(LondonTime.spoken(note.writtenAt()), note.writtenBy()), null, note.words());
	}

	/**
	 * @param clock the sentence that explains its date
	 */
	static Line followUp(FollowUp one, String clock) {
		String stands = (one.answer() != null)
				? "%s, %s: %s".formatted(LondonTime.spoken(one.answeredAt()), one.answeredBy(), one.answer())
				: "Open. Answer looked for: %s.".formatted(clock);
		String owner = Objects.requireNonNullElse(one.owner(), "");
		return new Line(stands, owner.isEmpty() ? one.kind().title() : "%s by %s".formatted(one.kind().title(), owner),
				one.words());
	}

	/** Null where there is none. */
	static String proposal(Extension open) {
		return (open == null) ? null : "%s asks for time until %s: %s. The IRO has not answered yet."
			.formatted(open.proposedBy(), LondonTime.spoken(open.newDate()), open.reason());
	}

}
