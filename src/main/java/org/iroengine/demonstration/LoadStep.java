package org.iroengine.demonstration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One step of the load, as an item of its run. Items are worked on in the order of their
 * words, so these begin with a stage: first come the children whose reviews have a story,
 * then those whose officers are about to be known as absent or leaving, and what is new
 * comes last.
 *
 * @param children how many children the whole load has
 * @param childRef the child, or {@code nobody}
 */
record LoadStep(int stage, Deed deed, String childRef, int children) {

	/** What a step does. */
	enum Deed {

		/** The child comes into care, and whatever followed before the go-live day. */
		ARRIVE,
		/** The same, and what has happened to the child's review since. */
		LIVE,
		/** Absences, ends of contracts and child protection plans become known. */
		NOTICE,
		/** Care proceedings about the child become known. */
		COURT,
		/** The child comes back into care. */
		RETURN,
		/** A manager confirms the proposed officer, or another whom a rule blocks. */
		CONFIRM,
		/** Care ends. */
		END,
		/** The service looks whose children need somebody else. */
		LOOK,
		/** The officer is introduced to the child. */
		INTRODUCE,
		/** Somebody acts for an officer who is away. */
		COVER

	}

	private static final int STORY_STAGE = 0;

	private static final int NOTICE_STAGE = 3;

	private static final int LIVE_STAGE = 4;

	private static final int CONFIRM_STAGE = 5;

	private static final int LAST_STAGE = 6;

	private static final String NOBODY = "nobody";

	/** Every step of the load. */
	static List<LoadStep> of(List<InventedFamily> families) {
		int children = families.stream().mapToInt((family) -> family.children().size()).sum();
		Stream<LoadStep> service = Stream.of(new LoadStep(NOTICE_STAGE, Deed.NOTICE, NOBODY, children),
				new LoadStep(CONFIRM_STAGE, Deed.LOOK, NOBODY, children),
				new LoadStep(LAST_STAGE, Deed.COVER, NOBODY, children));
		Stream<LoadStep> court = InventedProceedings.about(families)
			.stream()
			.map((childRef) -> new LoadStep(LIVE_STAGE, Deed.COURT, childRef, children));
		Set<String> told = ReviewStories.of(families).keySet();
		Stream<LoadStep> each = families.stream()
			.flatMap((family) -> family.children()
				.stream()
				.flatMap((child) -> told.contains(child.childRef())
						? Stream.of(new LoadStep(STORY_STAGE, Deed.LIVE, child.childRef(), children))
						: of(child, family.officer(), children)));
		return Stream.of(service, court, each).flatMap((steps) -> steps).toList();
	}

	private static Stream<LoadStep> of(InventedChild child, String officer, int children) {
		int opening = InventedOfficers.NOTICED.contains(String.valueOf(officer)) ? 1 : 2;
		int arrives = child.situation().isOpening() ? opening : LIVE_STAGE;
		return Stream.concat(Stream.of(new LoadStep(arrives, Deed.ARRIVE, child.childRef(), children)),
				later(child.situation()).map((deed) -> new LoadStep(stage(deed), deed, child.childRef(), children)));
	}

	private static Stream<Deed> later(Situation situation) {
		return switch (situation) {
			case BACK_IN_CARE -> Stream.of(Deed.RETURN);
			case ALLOCATED_IN_TIME, ALLOCATED_LATE, OVERRIDDEN -> Stream.of(Deed.CONFIRM);
			case INTRODUCED -> Stream.of(Deed.CONFIRM, Deed.INTRODUCE);
			case ENDED_AT_ONCE -> Stream.of(Deed.END);
			default -> Stream.empty();
		};
	}

	private static int stage(Deed deed) {
		return switch (deed) {
			case RETURN -> LIVE_STAGE;
			case INTRODUCE -> LAST_STAGE;
			default -> CONFIRM_STAGE;
		};
	}

	/** The step that an item is. */
	static LoadStep read(String item) {
		String[] words = item.split(" ");
		return new LoadStep(Integer.parseInt(words[0]), Deed.valueOf(words[1]), words[2], Integer.parseInt(words[4]));
	}

	/** Such as {@code 2 ARRIVE DEMO-0417 of 600}. */
	String item() {
		return "%d %s %s of %d".formatted(this.stage, this.deed, this.childRef, this.children);
	}

}
