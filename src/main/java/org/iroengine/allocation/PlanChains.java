package org.iroengine.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Moves single children along chains: one goes from the first officer to the second,
 * another from there to the third. A child inserted by the best chain leaves the whole of
 * them at the optimum, as shortest paths do that augment a flow of least cost; the graph
 * has a node for each officer, not for each child.
 */
final class PlanChains {

	private final PlanBoard board;

	private final List<List<Integer>> with = new ArrayList<>();

	/** What the best move of a child from one officer to another is worth. */
	private final long[][] move;

	private final int[][] mover;

	private final boolean[] stale;

	PlanChains(PlanBoard board, int officers) {
		this.board = board;
		this.move = new long[officers][officers];
		this.mover = new int[officers][officers];
		this.stale = new boolean[officers];
		Arrays.fill(this.stale, true);
		for (int officer = 0; officer < officers; officer++) {
			this.with.add(new ArrayList<>());
		}
	}

	void moved(Integer unit, int from, int to) {
		if (from != PlanBoard.NOBODY) {
			this.with.get(from).remove(unit);
			this.stale[from] = true;
		}
		if (to != PlanBoard.NOBODY) {
			this.with.get(to).add(unit);
			this.stale[to] = true;
		}
	}

	void insert(int unit) {
		Chain best = best(this.board.unit(unit).worth().clone());
		if (best.end() != PlanBoard.NOBODY) {
			this.board.put(unit, follow(best));
		}
	}

	/** Each round takes a child from one officer and has one more with another. */
	void settle() {
		Chain best = best(spared());
		while (best.worth() > 0) {
			follow(best);
			best = best(spared());
		}
	}

	private long[] spared() {
		long[] spared = new long[this.board.officers()];
		Arrays.setAll(spared, this.board::spared);
		return spared;
	}

	/** Moves the children of the chain, the last first; answers where it begins. */
	private int follow(Chain chain) {
		int officer = chain.end();
		List<int[]> moves = new ArrayList<>();
		while (chain.before()[officer] != PlanBoard.NOBODY) {
			int before = chain.before()[officer];
			moves.add(new int[] { this.mover[before][officer], officer });
			officer = before;
		}
		moves.forEach((move) -> this.board.put(move[0], move[1]));
		return officer;
	}

	/** The chain that is worth most, from what it is worth to begin at each officer. */
	private Chain best(long[] worth) {
		int[] before = new int[worth.length];
		Arrays.fill(before, PlanBoard.NOBODY);
		refresh();
		boolean better = true;
		while (better) {
			better = false;
			for (int from = 0; from < worth.length; from++) {
				better |= extend(worth, before, from);
			}
		}
		Chain best = new Chain(PlanBoard.NOBODY, PlanUnit.NEVER, before);
		for (int end = 0; end < worth.length; end++) {
			long whole = (worth[end] != PlanUnit.NEVER) ? worth[end] - this.board.costOf(end, 1) : PlanUnit.NEVER;
			best = (whole > best.worth()) ? new Chain(end, whole, before) : best;
		}
		return best;
	}

	private boolean extend(long[] worth, int[] before, int from) {
		boolean better = false;
		for (int to = 0; to < worth.length && worth[from] != PlanUnit.NEVER; to++) {
			if (this.move[from][to] != PlanUnit.NEVER && worth[from] + this.move[from][to] > worth[to]) {
				worth[to] = worth[from] + this.move[from][to];
				before[to] = from;
				better = true;
			}
		}
		return better;
	}

	private void refresh() {
		for (int from = 0; from < this.stale.length; from++) {
			if (this.stale[from]) {
				refresh(from);
				this.stale[from] = false;
			}
		}
	}

	private void refresh(int from) {
		Arrays.fill(this.move[from], PlanUnit.NEVER);
		for (int unit : this.with.get(from)) {
			long[] worth = this.board.unit(unit).worth();
			for (int to = 0; to < worth.length; to++) {
				if (to != from && worth[to] != PlanUnit.NEVER && worth[to] - worth[from] > this.move[from][to]) {
					this.move[from][to] = worth[to] - worth[from];
					this.mover[from][to] = unit;
				}
			}
		}
	}

	/** A chain by its end, and whom each officer gets a child from. */
	private record Chain(int end, long worth, int[] before) {
	}

}
