package org.iroengine.demonstration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Divides a number of children into families, and gives each child its situation. */
final class InventedHouseholds {

	/** Of ten families six have one child, two have two and so on. */
	private static final List<Integer> SIZES = List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5);

	private static final int LARGEST = 5;

	private final Random random;

	private final int children;

	InventedHouseholds(Random random, int children) {
		this.random = random;
		this.children = children;
	}

	/** Each family as the situations of its children; the youngest is the last. */
	List<List<Situation>> all() {
		List<List<Situation>> all = new ArrayList<>();
		Arrays.stream(Situation.values()).forEach((situation) -> all.addAll(families(situation)));
		all.stream()
			.filter((family) -> family.contains(Situation.OPENING) && family.size() > 1 && family.size() < LARGEST)
			.limit(newborns())
			.forEach((family) -> family.add(Situation.WAITING));
		return all;
	}

	private List<List<Situation>> families(Situation situation) {
		List<List<Situation>> families = new ArrayList<>();
		for (int left = count(situation); left > 0; left -= families.get(families.size() - 1).size()) {
			int size = Math.min(left, SIZES.get(this.random.nextInt(SIZES.size())));
			families.add(new ArrayList<>(Collections.nCopies(size, situation)));
		}
		return families;
	}

	private int count(Situation situation) {
		return switch (situation) {
			case OPENING -> this.children - others().sum();
			case WAITING -> situation.count(this.children) - newborns();
			default -> situation.count(this.children);
		};
	}

	private IntStream others() {
		return Stream.of(Situation.values())
			.filter((situation) -> situation != Situation.OPENING)
			.mapToInt((situation) -> situation.count(this.children));
	}

	/** Who come into care while their brothers and sisters have an officer already. */
	private int newborns() {
		return Situation.WAITING.count(this.children) / 6;
	}

}
