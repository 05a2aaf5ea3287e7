package org.iroengine.dispute.web;

import java.util.List;

import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeFile;
import org.iroengine.dispute.DisputeLevel;
import org.iroengine.dispute.DisputeStanding;
import org.iroengine.dispute.DisputeState;
import org.iroengine.dispute.LadderLevel;

/**
 * What whoever looks at a dispute may do now; the operations ask again.
 *
 * @param makeFormal the IRO, while it is informal
 * @param higher the levels the IRO may go to
 * @param act the IRO, while it is open: withdraw it, ask others for advice
 * @param promise the IRO, also of a closed one: record what was promised
 * @param judge the IRO, where a reply waits
 * @param answer whoever has to reply now
 * @param propose the same, where more time was not asked for yet
 */
record May(boolean makeFormal, List<LadderLevel> higher, boolean act, boolean promise, boolean judge, boolean answer,
		boolean propose) {

	static May of(DisputeFile file, String user, boolean proposed) {
		Dispute dispute = file.dispute();
		DisputeLevel open = file.standing().open();
		boolean iro = user.equals(file.iro());
		boolean answer = open != null && user.equals(open.responder()) && open.reply() == null;
		return new May(iro && dispute.state() == DisputeState.INFORMAL, iro ? higher(file.standing()) : List.of(),
				iro && dispute.isOpen(), iro, iro && open != null && open.reply() != null, answer,
				answer && !proposed && dispute.extendedTo() == null);
	}

	private static List<LadderLevel> higher(DisputeStanding standing) {
		return (standing.open() == null) ? List.of()
				: standing.ladder()
					.levels()
					.stream()
					.filter((level) -> level.number() > standing.open().level())
					.toList();
	}

}
