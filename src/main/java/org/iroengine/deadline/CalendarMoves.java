package org.iroengine.deadline;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.CalendarChange;
import org.iroengine.calendar.CalendarChanges;
import org.iroengine.calendar.Decision;
import org.iroengine.calendar.WorkingCalendar;
import org.iroengine.run.Runs;

/** Tells what a change of the calendar moves, and moves it once it is approved. */
@Component
@Transactional
public class CalendarMoves {

	private final CalendarChanges changes;

	private final Ledger ledger;

	private final Runs runs;

	private final Clock clock;

	CalendarMoves(CalendarChanges changes, Ledger ledger, Runs runs, Clock clock) {
		this.changes = changes;
		this.ledger = ledger;
		this.runs = runs;
		this.clock = clock;
	}

	/**
	 * What would move if the open change were approved now.
	 * @throws IllegalArgumentException when the change is not open
	 */
	@Transactional(readOnly = true)
	public CalendarPreview preview(CalendarChange change) {
		return preview(this.changes.after(change));
	}

	/**
	 * Puts the change in force and starts the run that moves the deadlines. No deadline
	 * is counted meanwhile, so that none keeps a date of the calendar before.
	 */
	public Decision approve(long id) {
		this.ledger.changeCalendar();
		Decision decision = beyond(id);
		return (decision instanceof Decision.Decided decided) ? started(decided) : decision;
	}

	private Decision beyond(long id) {
		int beyond = this.changes.find(id)
			.filter(CalendarChange::open)
			.map(this::preview)
			.map(CalendarPreview::beyond)
			.orElse(0);
		return (beyond == 0) ? this.changes.approve(id) : new Decision.Refused(
				"%d running deadlines would end on a day that the calendar does not cover. Import a file that reaches further first."
					.formatted(beyond));
	}

	/**
	 * Counts on the calendar itself: what is stored here is not committed yet, and must
	 * not be remembered by its number.
	 */
	private Decision started(Decision.Decided decided) {
		long run = this.runs.start(MoveDeadlines.KIND, preview(decided.calendar()).subjects());
		return new Decision.Decided(this.changes.runs(decided.change(), run), decided.calendar());
	}

	private CalendarPreview preview(WorkingCalendar calendar) {
		Previewer previewer = new Previewer(calendar, this.clock.instant());
		this.ledger.open().forEach(previewer::add);
		return previewer.preview();
	}

}
