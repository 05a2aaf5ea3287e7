package org.iroengine.deadline.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.iroengine.deadline.web.PreviewView.MoveView;

/** A deadline that would move, as a page shows it. */
record ShownMove(String child, String title, String from, String to, boolean becomesLate) {

	/** Some of them; those that become late stand first. */
	static List<ShownMove> first(int most, List<MoveView> moves) {
		return moves.stream()
			.sorted(Comparator.comparing(MoveView::becomesLate).reversed())
			.limit(most)
			.map((move) -> new ShownMove(move.child(), move.title(), day(move.from()), day(move.to()),
					move.becomesLate()))
			.toList();
	}

	private static String day(String date) {
		return ChangeWords.day(LocalDate.parse(date));
	}

}
