package org.iroengine.allocation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the officers for which most speaks when all children are weighed together. The
 * same question has the same answer. Children without siblings or kin are placed at the
 * optimum; groups go first, the largest before the others, and then move and swap until
 * no move and no swap is worth anything.
 */
final class Planner {

	private final List<List<PlanUnit>> parts;

	private final List<PlanUnit> units;

	private final PlanBoard board;

	private final PlanMoves moves;

	private Planner(PlanQuestion question) {
		PlanParts parting = new PlanParts(question);
		this.parts = question.groups().stream().map(parting::of).toList();
		this.units = this.parts.stream().flatMap(List::stream).toList();
		this.board = new PlanBoard(question, this.units);
		this.moves = new PlanMoves(this.board, bound());
	}

	static PlanAnswer answer(PlanQuestion question) {
		return new Planner(question).answer();
	}

	private PlanAnswer answer() {
		bound().forEach(this.moves::place);
		IntStream.range(0, this.units.size())
			.filter((unit) -> !this.units.get(unit).bound())
			.forEach(this.board::insert);
		this.moves.improve();
		return new PlanAnswer(officers(), this.parts.stream().map(Planner::keys).toList(), this.board.shownWorth());
	}

	/** Those who are not free to go anywhere, the hardest to place first. */
	private List<Integer> bound() {
		return IntStream.range(0, this.units.size())
			.boxed()
			.filter((unit) -> this.units.get(unit).bound())
			.sorted(Comparator.<Integer>comparingInt((unit) -> -this.units.get(unit).size())
				.thenComparing((unit) -> this.units.get(unit).choices())
				.thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	private Map<Long, Integer> officers() {
		Map<Long, Integer> officers = new HashMap<>();
		IntStream.range(0, this.units.size())
			.filter((unit) -> this.board.officerOf(unit) != PlanBoard.NOBODY)
			.forEach((unit) -> this.units.get(unit)
				.members()
				.forEach((child) -> officers.put(child.key(), this.board.officerOf(unit))));
		return officers;
	}

	private static List<List<Long>> keys(List<PlanUnit> parts) {
		return parts.stream().map((part) -> part.members().stream().map(PlanQuestion.Child::key).toList()).toList();
	}

}
