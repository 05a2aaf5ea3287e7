package org.iroengine.deadline.web;

import java.util.List;

import org.iroengine.deadline.CalendarPreview;
import org.iroengine.deadline.Move;
import org.iroengine.deadline.Timescales;

/**
 * What a change would move, as API and page show it.
 *
 * @param deadlines how many running deadlines get another due date
 * @param becomeLate how many of them would be late
 * @param reminders how many reminders move along
 * @param missedStay how many missed deadlines keep their verdict, though they would get
 * another date today
 * @param beyond how many would leave the covered days, so that the change is refused
 * @param moves the deadlines; none for those who see no case content
 */
record PreviewView(int deadlines, long becomeLate, int reminders, int missedStay, int beyond, List<MoveView> moves) {

	static PreviewView of(CalendarPreview preview, Timescales timescales, boolean caseContent) {
		List<MoveView> moves = preview.moves()
			.stream()
			.filter((move) -> caseContent)
			.map((move) -> MoveView.of(move, timescales, preview.late(move)))
			.toList();
		return new PreviewView(preview.moves().size(), preview.becomeLate(), preview.reminders(), preview.missed(),
				preview.beyond(), moves);
	}

	/**
	 * A deadline that would move; dates are London's.
	 *
	 * @param title the rule in words
	 */
	record MoveView(String child, String subject, long subjectId, String rule, String title, String from, String to,
			boolean becomesLate) {

		private static MoveView of(Move move, Timescales timescales, boolean late) {
			var deadline = move.from();
			return new MoveView(deadline.subject().childRef(), deadline.subject().kind(), deadline.subject().id(),
					deadline.rule(), timescales.on(deadline.rule(), deadline.startedAt()).title(),
					String.valueOf(deadline.dueOn()), String.valueOf(move.to().dueOn()), late);
		}

	}

}
