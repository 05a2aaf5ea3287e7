package org.iroengine.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Authorities and intakes by chance: officers of all posts and loads, siblings, blocked
 * officers, preferences, parents and children. The same seed makes the same one.
 */
final class GeneratedQuestion {

	static final PlanWeights WEIGHTS = new PlanWeights(1600, 1, 6);

	private static final int[] POINTS = { 0, 0, 0, 0, 100, 200, 200, 300, 400, 800, 1000 };

	private final Random random;

	private final int officers;

	/** From an authority in which everybody is over the cap to one with room for all. */
	private final double room;

	private long keys;

	private GeneratedQuestion(long seed, int officers) {
		this.random = new Random(seed);
		this.officers = officers;
		this.room = 1.5 + this.random.nextInt(4);
	}

	/** Children of whom a third have siblings among them, and some have kin. */
	static PlanQuestion of(long seed, int children, int officers) {
		return new GeneratedQuestion(seed, officers).question(children, 3);
	}

	/** Children each alone. */
	static PlanQuestion ofSingles(long seed, int children, int officers) {
		GeneratedQuestion made = new GeneratedQuestion(seed, officers);
		PlanQuestion question = made.question(children, 0);
		return new PlanQuestion(question.groups(), question.officers(), Map.of(), WEIGHTS);
	}

	private PlanQuestion question(int children, int ofTenWithSiblings) {
		List<List<PlanQuestion.Child>> groups = new ArrayList<>();
		while (this.keys < children) {
			int size = (this.random.nextInt(10) < ofTenWithSiblings) ? 2 + this.random.nextInt(3) : 1;
			int left = (int) Math.min(size, children - this.keys);
			int[] shared = points(6);
			groups.add(IntStream.range(0, left).mapToObj((one) -> child(shared)).toList());
		}
		return new PlanQuestion(groups, IntStream.range(0, this.officers).mapToObj((one) -> officer(children)).toList(),
				apart(children), WEIGHTS);
	}

	/** Siblings have most in common. */
	private PlanQuestion.Child child(int[] shared) {
		int[] points = shared.clone();
		int changed = this.random.nextInt(this.officers);
		points[changed] = points(3)[changed];
		return new PlanQuestion.Child(++this.keys, points);
	}

	private int[] points(int oneBlockedIn) {
		int[] points = new int[this.officers];
		for (int officer = 0; officer < points.length; officer++) {
			boolean blocked = this.random.nextInt(oneBlockedIn) == 0;
			points[officer] = blocked ? PlanQuestion.BLOCKED : POINTS[this.random.nextInt(POINTS.length)];
		}
		return points;
	}

	private PlanQuestion.Officer officer(int children) {
		double fte = (1 + this.random.nextInt(5)) / 5.0;
		double cap = Math.max(1, Math.floor(fte * this.room * children / this.officers));
		return new PlanQuestion.Officer(this.random.nextInt((int) cap + 2), cap);
	}

	private Map<Long, Set<Long>> apart(int children) {
		Map<Long, Set<Long>> apart = new HashMap<>();
		for (int pair = 0; pair < children / 20 + this.random.nextInt(2); pair++) {
			long parent = 1 + this.random.nextInt(children);
			long child = 1 + this.random.nextInt(children);
			if (parent != child) {
				apart.computeIfAbsent(parent, (key) -> new HashSet<>()).add(child);
				apart.computeIfAbsent(child, (key) -> new HashSet<>()).add(parent);
			}
		}
		return apart;
	}

}
