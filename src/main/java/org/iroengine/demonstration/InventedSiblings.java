package org.iroengine.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.iroengine.calendar.LondonTime;

/** Invents the children of one family after the other, and numbers them. */
class InventedSiblings {

	/** No vowels, so that no word comes of them. */
	private static final String LETTERS = "BCDGHJKLMNPRSTW";

	private static final List<String> STATUSES = List.of("C2", "C2", "C2", "C1", "V2");

	private static final List<String> FIRST_STATUSES = List.of("V2", "V2", "C1", "L1");

	/** Before the eighteenth birthday, and how long ago the opening caseload began. */
	private static final int CHILDHOOD = 6500;

	private static final int IN_CARE = 2320;

	private static final int DAYS_APART = 800;

	/** How old the newborn brother or sister of children in care is, in days. */
	private static final int NEWBORN = 9;

	private final InventedTimes times;

	private final Random random;

	private int known;

	InventedSiblings(InventedTimes times, Random random) {
		this.times = times;
		this.random = random;
	}

	/** The eldest first; whoever stands like the eldest came into care together. */
	List<InventedChild> of(List<Situation> situations, List<String> needs) {
		Situation eldest = situations.get(0);
		Instant together = this.times.start(eldest);
		String surname = letter();
		String status = status(eldest);
		int age = age(eldest, situations.size());
		List<InventedChild> children = new ArrayList<>();
		for (Situation situation : situations) {
			int older = (situations.size() - 1 - children.size()) * DAYS_APART;
			Instant start = (situation == eldest) ? together : this.times.start(situation);
			LocalDate birth = LondonTime.date(start).minusDays((situation == eldest) ? age + older : NEWBORN);
			Instant told = this.times.told(situation, start);
			children.add(new InventedChild(next(), letter() + surname, birth, situation, status, needs, start, told,
					this.times.end(situation), this.times.back(situation)));
		}
		return children;
	}

	/** The age of the youngest at the start, in days. */
	private int age(Situation situation, int children) {
		return this.random.nextInt(CHILDHOOD - (situation.isOpening() ? IN_CARE : 0) - (children - 1) * DAYS_APART);
	}

	private String status(Situation situation) {
		List<String> codes = situation.isOpening() ? STATUSES : FIRST_STATUSES;
		return codes.get(this.random.nextInt(codes.size()));
	}

	private String letter() {
		return String.valueOf(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
	}

	private String next() {
		this.known++;
		return "DEMO-%04d".formatted(this.known);
	}

}
