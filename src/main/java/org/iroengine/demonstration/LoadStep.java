package org.iroengine.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One step of the load, as an item of its run. Items are worked on in the order of their
 * words, so these begin with a stage: first come the children whose officers are about to
 * be known as absent or leaving, and what is new comes last.
 *
 * @param children how many children the whole load has
 * @param childRef the child, or {@code nobody}
 */
record LoadStep(int stage, Deed deed, String childRef, int children) {

	/** What a step does. */
	enum Deed {

		/** The child comes into care, and whatever followed before the go-live day. */
		ARRIVE,
		/** Absences and the ends of contracts become known. */
		NOTICE,
		/** The child comes back into care. */
		RETURN,
		/** A manager confirms the proposed officer. */
		CONFIRM,
		/** Care ends. */
		END

	}

	private static final int NOTICE_STAGE = 3;

	private static final int LIVE_STAGE = 4;

	private static final int LAST_STAGE = 5;

	/** Every step of the load. */
	static List<LoadStep> of(List<InventedFamily> families) {
		int children = families.stream().mapToInt((family) -> family.children().size()).sum();
		return Stream.concat(Stream.of(new LoadStep(NOTICE_STAGE, Deed.NOTICE, "nobody", children)), families.stream()
			.flatMap((family) -> family.children().stream().flatMap((child) -> of(child, family.officer(), children))))
			.toList();
	}

	private static Stream<LoadStep> of(InventedChild child, String officer, int children) {
		int opening = InventedOfficers.NOTICED.contains(String.valueOf(officer)) ? 1 : 2;
		LoadStep arrive = new LoadStep(child.situation().isOpening() ? opening : LIVE_STAGE, Deed.ARRIVE,
				child.childRef(), children);
		return Stream
			.concat(Stream.of(arrive),
					later(child.situation())
						.map((deed) -> new LoadStep((deed == Deed.RETURN) ? LIVE_STAGE : LAST_STAGE, deed,
								child.childRef(), children))
						.stream());
	}

	private static Optional<Deed> later(Situation situation) {
		return switch (situation) {
			case BACK_IN_CARE -> Optional.of(Deed.RETURN);
			case ALLOCATED_IN_TIME, ALLOCATED_LATE -> Optional.of(Deed.CONFIRM);
			case ENDED_AT_ONCE -> Optional.of(Deed.END);
			default -> Optional.empty();
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
