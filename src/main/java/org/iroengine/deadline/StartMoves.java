package org.iroengine.deadline;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.BeyondCalendarHorizon;

/**
 * Tells what a corrected start does to the deadlines of a child, and does it: by the
 * amounts they began with and the calendar in force.
 */
@Component
@Transactional(noRollbackFor = BeyondCalendarHorizon.class)
public class StartMoves {

	private final Timescales timescales;

	private final Ledger ledger;

	private final DeadlineMover mover;

	private final Clock clock;

	StartMoves(Timescales timescales, Ledger ledger, DeadlineMover mover, Clock clock) {
		this.timescales = timescales;
		this.ledger = ledger;
		this.mover = mover;
		this.clock = clock;
	}

	/**
	 * What would move if what began at one instant had begun at another.
	 * @throws BeyondCalendarHorizon when a date is not covered
	 */
	@Transactional(readOnly = true, noRollbackFor = BeyondCalendarHorizon.class)
	public StartPreview preview(String childRef, Instant from, Instant to) {
		return recount(from, to).of(this.ledger.ofChild(childRef));
	}

	/**
	 * The same, with everything about the child held until the transaction ends, so that
	 * it still is so when it is moved.
	 * @throws BeyondCalendarHorizon when a date is not covered
	 */
	public StartPreview hold(String childRef, Instant from, Instant to) {
		this.ledger.holdCalendar();
		return recount(from, to).of(this.ledger.lockOfChild(childRef));
	}

	/**
	 * Moves deadlines with their timers and tasks. Verdicts on closed ones stay; the
	 * audit keeps what they would be.
	 * @return whether one that was late runs again; its timer may have fired already
	 */
	public boolean move(String childRef, Instant from, Instant to) {
		StartPreview preview = hold(childRef, from, to);
		this.mover.move(preview);
		return preview.runsAgain();
	}

	/** Moves what is open of one subject and began at an instant. */
	public void move(Subject subject, Instant from, Instant to) {
		this.ledger.holdCalendar();
		this.mover.move(recount(from, to).of(this.ledger.lockOpen(subject)));
	}

	private StartRecount recount(Instant from, Instant to) {
		return new StartRecount(this.timescales.dates(), this.clock.instant(), from, to);
	}

}
