package org.iroengine.deadline.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.CalendarChange;
import org.iroengine.deadline.CalendarMoves;
import org.iroengine.deadline.Timescales;
import org.iroengine.run.Runs;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** Shows a change with what it moves, to each user as much as the user may see. */
@Component
class ChangeViews {

	/** These may approve, and see every child. */
	private static final Set<String> APPROVERS = Set.of(UserGroup.IRO_MANAGER.id(), UserGroup.SAFEGUARDING_HEAD.id());

	private final CalendarMoves moves;

	private final Timescales timescales;

	private final Runs runs;

	ChangeViews(CalendarMoves moves, Timescales timescales, Runs runs) {
		this.moves = moves;
		this.timescales = timescales;
		this.runs = runs;
	}

	ChangeView of(CalendarChange change) {
		PreviewView preview = change.open() ? PreviewView.of(this.moves.preview(change), this.timescales, isApprover())
				: null;
		return ChangeView.of(change, preview, (change.run() != null) ? run(change.run()) : null);
	}

	static boolean isApprover() {
		return CurrentUser.groups().stream().anyMatch(APPROVERS::contains);
	}

	private RunView run(long run) {
		return RunView.of(this.runs.find(run).orElseThrow(), isApprover() ? this.runs.leftovers(run) : List.of());
	}

}
