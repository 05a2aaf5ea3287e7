package org.iroengine.care.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.iroengine.care.PeriodOfCare;
import org.iroengine.care.StartCorrection;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.KeptVerdict;
import org.iroengine.deadline.Move;
import org.iroengine.deadline.StartPreview;
import org.iroengine.deadline.Timescales;

/**
 * What a corrected start would do, as API and page show it; instants are UTC, words are
 * London's.
 *
 * @param fingerprint what to send with the confirmation
 * @param reminders how many reminders move along
 * @param kept verdicts that stay, with what they would be
 * @param measures what counts this child differently afterwards
 */
record StartPreviewView(String childRef, Instant from, Instant to, String fingerprint, List<Moved> deadlines,
		int reminders, List<Kept> kept, List<String> measures) {

	static StartPreviewView of(StartCorrection.Shown shown, Timescales timescales) {
		StartPreview preview = shown.preview();
		PeriodOfCare before = shown.before();
		return new StartPreviewView(before.childRef(), before.becameLookedAfterAt(),
				shown.after().becameLookedAfterAt(), shown.fingerprint(),
				preview.moves().stream().map((move) -> Moved.of(move, preview, timescales)).toList(),
				preview.reminders().size(), preview.kept().stream().map((kept) -> Kept.of(kept, timescales)).toList(),
				preview.measures()
					.stream()
					.map((rule) -> timescales.on(rule, before.becameLookedAfterAt()).title())
					.toList());
	}

	/** Both starts in words, from one to the other. */
	String inWords() {
		return "from %s to %s".formatted(Words.moment(this.from), Words.moment(this.to));
	}

	/**
	 * A deadline that moves.
	 *
	 * @param sentence what explains the new date
	 */
	record Moved(String rule, String title, Instant dueFrom, Instant dueTo, String oldDate, String newDate,
			String sentence, boolean becomesLate, boolean noLongerLate) {

		private static Moved of(Move move, StartPreview preview, Timescales timescales) {
			Deadline from = move.from();
			return new Moved(from.rule(), timescales.on(from.rule(), from.startedAt()).title(), from.dueAt(),
					move.to().dueAt(), date(from.dueOn(), from.dueAt()), date(move.to().dueOn(), move.to().dueAt()),
					move.to().explanation(), preview.becomesLate(move), preview.noLongerLate(move));
		}
	}

	/** A verdict that stays. */
	record Kept(String rule, String title, String recorded, String wouldBe, boolean differs, String sentence) {

		private static Kept of(KeptVerdict kept, Timescales timescales) {
			Deadline closed = kept.recorded();
			return new Kept(closed.rule(), timescales.on(closed.rule(), closed.startedAt()).title(),
					Words.of(closed.state()), Words.of(kept.state()), kept.differs(), kept.due().sentence());
		}
	}

	private static String date(LocalDate day, Instant at) {
		return (day != null) ? Words.day(day) : Words.moment(at);
	}

}
