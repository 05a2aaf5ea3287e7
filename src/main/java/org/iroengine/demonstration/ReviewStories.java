package org.iroengine.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the children whose reviews are told from the booking on: one of a family, in
 * care for long, with an officer who is there; sooner those of the people as whom one
 * signs in first.
 */
final class ReviewStories {

	/** The share of children who have not been in care for long enough. */
	private static final double NEW = 0.3;

	private static final String FIRST_TEAM = InventedTeams.all().get(0).id();

	private final Map<String, ReviewStory> chosen = new HashMap<>();

	private final List<InventedFamily> free;

	private ReviewStories(List<InventedFamily> families, Set<String> inCourt) {
		List<InventedFamily> old = families.stream()
			.filter((family) -> family.officer() != null)
			.sorted(Comparator.comparing((family) -> eldest(family).start()))
			.toList();
		this.free = new ArrayList<>(old.stream()
			.limit(Math.round(old.size() * (1 - NEW)))
			.filter((family) -> eldest(family).situation() == Situation.OPENING && family.parent() == null)
			.filter((family) -> !InventedOfficers.NOTICED.contains(family.officer()))
			.filter((family) -> !inCourt.contains(eldest(family).childRef()))
			.sorted(Comparator.comparing(ReviewStories::afterOthers)
				.thenComparing((family) -> family.children().size())
				.thenComparing((family) -> eldest(family).childRef()))
			.toList());
	}

	/** The story of each child who has one. */
	static Map<String, ReviewStory> of(List<InventedFamily> families) {
		int children = families.stream().mapToInt((family) -> family.children().size()).sum();
		ReviewStories stories = new ReviewStories(families, InventedProceedings.about(families));
		for (int round = 0; round < children; round++) {
			for (ReviewStory story : ReviewStory.values()) {
				stories.choose(story, story.count(children) > round);
			}
		}
		return stories.chosen;
	}

	private void choose(ReviewStory story, boolean wanted) {
		if (wanted && !this.free.isEmpty()) {
			this.chosen.put(eldest(this.free.remove(0)).childRef(), story);
		}
	}

	private static InventedChild eldest(InventedFamily family) {
		return family.children().get(0);
	}

	private static int afterOthers(InventedFamily family) {
		boolean officer = family.officer().equals("iro-1");
		boolean worker = family.worker().equals("social-worker-1");
		boolean team = family.team().equals(FIRST_TEAM);
		return (officer ? 0 : 4) + (worker ? 0 : team ? 1 : 2);
	}

}
