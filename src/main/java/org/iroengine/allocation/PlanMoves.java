package org.iroengine.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places and moves what goes as a whole: siblings, and those with kin whom they may not
 * share an officer with.
 */
final class PlanMoves {

	/** How many of the most promising officers are tried for a unit in each round. */
	private static final int TRIES = 8;

	private final PlanBoard board;

	private final List<Integer> bound;

	PlanMoves(PlanBoard board, List<Integer> bound) {
		this.board = board;
		this.bound = bound;
	}

	/** Gives the unit to the officer for whom it is worth most as things stand. */
	void place(int unit) {
		officers().filter((officer) -> this.board.isFree(unit, officer))
			.boxed()
			.max(Comparator.<Integer>comparingLong((officer) -> this.board.gain(unit, officer))
				.thenComparing(Comparator.reverseOrder()))
			.ifPresent((officer) -> this.board.put(unit, officer));
	}

	void improve() {
		boolean better = true;
		while (better) {
			better = false;
			for (int unit : this.bound) {
				better |= relocate(unit);
			}
			for (int unit : this.bound) {
				better |= swap(unit);
			}
		}
	}

	private boolean relocate(int unit) {
		List<Integer> promising = officers().filter((officer) -> hope(unit, officer) > 0)
			.boxed()
			.sorted(Comparator.<Integer>comparingLong((officer) -> -hope(unit, officer))
				.thenComparing(Comparator.naturalOrder()))
			.limit(TRIES)
			.toList();
		return promising.stream().anyMatch((officer) -> isBetter(() -> bring(unit, officer)));
	}

	/**
	 * The most that a move can be worth, whatever single children do then: for each who
	 * leaves an officer another comes, at best, where the next one would have cost most,
	 * and for each who comes the last one goes.
	 */
	private long hope(int unit, int to) {
		int from = this.board.officerOf(unit);
		PlanUnit moved = this.board.unit(unit);
		if (from == to || !moved.mayGoTo(to)) {
			return 0;
		}
		if (from == PlanBoard.NOBODY) {
			return this.board.gain(unit, to);
		}
		long last = Math.max(this.board.spared(to), 0);
		return moved.worth()[to] - moved.worth()[from] + moved.size() * (this.board.costOf(from, 1) - last);
	}

	/** Takes the unit to the officer, and first away who may not share one with it. */
	private void bring(int unit, int officer) {
		List<Integer> inTheWay = this.board.inTheWay(unit, officer);
		inTheWay.forEach((other) -> this.board.put(other, PlanBoard.NOBODY));
		this.board.put(unit, officer);
		inTheWay.forEach(this::place);
	}

	private boolean swap(int unit) {
		return this.bound.stream()
			.filter((other) -> other > unit && worthSwapping(unit, other))
			.anyMatch((other) -> isBetter(() -> exchange(unit, other)));
	}

	/** What the swap changes by itself. */
	private boolean worthSwapping(int one, int other) {
		int here = this.board.officerOf(one);
		int there = this.board.officerOf(other);
		if (here == there || here == PlanBoard.NOBODY || there == PlanBoard.NOBODY
				|| !this.board.unit(one).mayGoTo(there) || !this.board.unit(other).mayGoTo(here)) {
			return false;
		}
		int more = this.board.unit(one).size() - this.board.unit(other).size();
		long points = change(one, here, there) + change(other, there, here);
		return points > this.board.costOf(there, more) + this.board.costOf(here, -more);
	}

	private long change(int unit, int from, int to) {
		return this.board.unit(unit).worth()[to] - this.board.unit(unit).worth()[from];
	}

	private void exchange(int one, int other) {
		int here = this.board.officerOf(one);
		int there = this.board.officerOf(other);
		this.board.put(one, PlanBoard.NOBODY);
		this.board.put(other, PlanBoard.NOBODY);
		if (this.board.isFree(one, there)) {
			this.board.put(one, there);
		}
		if (this.board.isFree(other, here)) {
			this.board.put(other, here);
		}
	}

	/** Tries a change, and takes it back where it was not worth it. */
	private boolean isBetter(Runnable change) {
		long before = this.board.worth();
		int mark = this.board.mark();
		change.run();
		this.board.settle();
		boolean better = this.board.worth() > before;
		if (!better) {
			this.board.takeBackTo(mark);
		}
		return better;
	}

	private IntStream officers() {
		return IntStream.range(0, this.board.officers());
	}

}
