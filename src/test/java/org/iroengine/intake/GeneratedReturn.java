package org.iroengine.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A national return made up from the real code lists, that knows what must become of each
 * child.
 */
final class GeneratedReturn {

	private final List<GeneratedChild> children = new ArrayList<>();

	private final Random random;

	private int strays;

	private GeneratedReturn(long seed) {
		this.random = new Random(seed);
	}

	/** So many children in care or out of it, nothing wrong with any. */
	static GeneratedReturn of(String prefix, int children, LocalDate today, long seed) {
		GeneratedReturn made = new GeneratedReturn(seed);
		for (int number = 0; number < children; number++) {
			made.children.add(GeneratedChild.made(prefix + number, today, made.random));
		}
		return made;
	}

	/** Makes some children of each mistake wrong; each child in one way at most. */
	GeneratedReturn withMistakes(double share) {
		int each = (int) Math.round(this.children.size() * share);
		int next = 0;
		for (Mistake mistake : Mistake.values()) {
			for (int count = 0; count < each; count++) {
				this.children.get(next++).makeWrong(mistake);
			}
		}
		this.strays = each;
		return this;
	}

	/**
	 * The return of the next year: those who left are gone or back, the others open with
	 * the episode that was running, and some came new.
	 */
	GeneratedReturn yearLater(String newPrefix, LocalDate today) {
		GeneratedReturn next = new GeneratedReturn(this.random.nextLong());
		this.children.forEach((child) -> child.yearLater(today, next.random).ifPresent(next.children::add));
		for (int number = 0; number < this.children.size() / 5; number++) {
			next.children.add(GeneratedChild.made(newPrefix + number, today, next.random));
		}
		return next;
	}

	List<GeneratedChild> children() {
		return this.children;
	}

	/** How many rows of episodes belong to nobody. */
	int strays() {
		return this.strays;
	}

	Map<String, String> files() {
		StringBuilder header = new StringBuilder(ReturnTest.HEADER);
		StringBuilder episodes = new StringBuilder(ReturnTest.EPISODES);
		for (GeneratedChild child : this.children) {
			child.headers().forEach((row) -> header.append(String.join(",", row)).append('\n'));
			child.episodes().forEach((row) -> episodes.append(String.join(",", row)).append('\n'));
		}
		for (int stray = 0; stray < this.strays; stray++) {
			episodes.append("STRAY%d,10/01/2025,S,V2,N1,U1,PR1,,,,,,%n".formatted(stray));
		}
		return new TreeMap<>(Map.of("header", header.toString(), "episodes", episodes.toString()));
	}

	/** How many children must become what. */
	Map<String, Long> expected() {
		Map<String, Long> expected = new TreeMap<>();
		this.children.forEach((child) -> expected.merge(child.expected(), 1L, Long::sum));
		return expected;
	}

}
