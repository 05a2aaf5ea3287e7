package org.iroengine.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which unit is with which officer, and what that is worth; a try can be taken back.
 */
final class PlanBoard {

	static final int NOBODY = -1;

	/** Nothing outweighs that a child has an officer at all. */
	private static final long PLACED = 1_000_000_000_000L;

	private final List<PlanUnit> units;

	private final List<Set<Integer>> apart;

	private final long[][] cost;

	private final int[] at;

	private final int[] more;

	private final PlanChains chains;

	private final List<int[]> done = new ArrayList<>();

	PlanBoard(PlanQuestion question, List<PlanUnit> units) {
		this.units = units;
		this.apart = apart(question, units);
		int children = units.stream().mapToInt(PlanUnit::size).sum();
		this.cost = question.officers()
			.stream()
			.map((officer) -> costs(officer, question, children))
			.toArray(long[][]::new);
		this.at = new int[units.size()];
		Arrays.fill(this.at, NOBODY);
		this.more = new int[question.officers().size()];
		this.chains = new PlanChains(this, question.officers().size());
	}

	PlanUnit unit(int unit) {
		return this.units.get(unit);
	}

	int officerOf(int unit) {
		return this.at[unit];
	}

	int officers() {
		return this.more.length;
	}

	/** What children more cost the officer. */
	long costOf(int officer, int children) {
		int now = this.more[officer];
		return this.cost[officer][now + children] - this.cost[officer][now];
	}

	/** What the officer is spared with one child less; nothing where there is none. */
	long spared(int officer) {
		return (this.more[officer] > 0) ? -costOf(officer, -1) : PlanUnit.NEVER;
	}

	/** What it is worth to give the unit, which is with nobody, to the officer. */
	long gain(int unit, int officer) {
		PlanUnit given = unit(unit);
		return given.worth()[officer] + PLACED * given.size() - costOf(officer, given.size());
	}

	long worth() {
		long points = IntStream.range(0, this.at.length)
			.filter((unit) -> this.at[unit] != NOBODY)
			.mapToLong((unit) -> unit(unit).worth()[this.at[unit]] + PLACED * unit(unit).size())
			.sum();
		return points - loads();
	}

	/** The same without what counts for being placed. */
	long shownWorth() {
		return worth() - PLACED * Arrays.stream(this.more).sum();
	}

	private long loads() {
		return IntStream.range(0, this.more.length)
			.mapToLong((officer) -> this.cost[officer][this.more[officer]])
			.sum();
	}

	/** Whether the unit may go to the officer as the others stand. */
	boolean isFree(int unit, int officer) {
		return unit(unit).mayGoTo(officer) && inTheWay(unit, officer).isEmpty();
	}

	/** The units with the officer that may not share one with the unit. */
	List<Integer> inTheWay(int unit, int officer) {
		return this.apart.get(unit).stream().filter((other) -> this.at[other] == officer).sorted().toList();
	}

	void put(int unit, int officer) {
		this.done.add(new int[] { unit, this.at[unit] });
		move(unit, officer);
	}

	/** Moves single children until no chain of moves is worth anything. */
	void settle() {
		this.chains.settle();
	}

	/** Gives a single child an officer, and moves others where that is worth more. */
	void insert(int unit) {
		this.chains.insert(unit);
	}

	int mark() {
		return this.done.size();
	}

	void takeBackTo(int mark) {
		while (this.done.size() > mark) {
			int[] last = this.done.remove(this.done.size() - 1);
			move(last[0], last[1]);
		}
	}

	private void move(int unit, int to) {
		int from = this.at[unit];
		this.at[unit] = to;
		count(unit, from, -1);
		count(unit, to, 1);
		if (!unit(unit).bound()) {
			this.chains.moved(unit, from, to);
		}
	}

	private void count(int unit, int officer, int sign) {
		if (officer != NOBODY) {
			this.more[officer] += sign * unit(unit).size();
		}
	}

	private static long[] costs(PlanQuestion.Officer officer, PlanQuestion question, int children) {
		long[] costs = new long[children + 2];
		for (int more = 1; more < costs.length; more++) {
			costs[more] = costs[more - 1]
					+ question.weights().cost(officer.load() + more * question.weights().child(), officer.cap());
		}
		return costs;
	}

	private static List<Set<Integer>> apart(PlanQuestion question, List<PlanUnit> units) {
		Map<Long, Integer> unitOf = new HashMap<>();
		IntStream.range(0, units.size())
			.forEach((unit) -> units.get(unit).members().forEach((child) -> unitOf.put(child.key(), unit)));
		return units.stream()
			.map((unit) -> unit.members()
				.stream()
				.flatMap((child) -> question.apart().getOrDefault(child.key(), Set.of()).stream())
				.filter(unitOf::containsKey)
				.map(unitOf::get)
				.collect(Collectors.toSet()))
			.toList();
	}

}
