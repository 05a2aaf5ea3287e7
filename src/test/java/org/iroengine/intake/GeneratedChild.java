package org.iroengine.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A made-up child of a return; the first episodes may be made wrong. */
final class GeneratedChild {

	private static final List<String> ON_THE_WAY = List.of("L", "P", "T", "B", "U");

	private static final List<String> LEGAL = List.of("C1", "C2", "D1", "E1", "V2", "V3", "V4", "J1", "J2", "J3", "L1",
			"L2", "L3");

	private static final List<String> LEFT = List.of("E2", "E3", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9", "E11",
			"E12", "E13", "E14", "E15", "E16", "E17", "E41", "E45", "E46", "E47", "E48");

	private static final List<String> ETHNIC = List.of("WBRI", "WIRI", "WROM", "MWBC", "AIND", "BCRB", "CHNE", "REFU");

	private static final List<String> PLACES = List.of("A3", "H5", "K1", "P1", "R2", "T3", "U1", "U4", "Z1");

	private final List<String[]> headers = new ArrayList<>();

	private final List<String[]> episodes = new ArrayList<>();

	private final Random random;

	private String expected = ReportLine.UNCHANGED;

	private Mistake mistake;

	private GeneratedChild(String ref, LocalDate birth, Random random) {
		this.random = random;
		this.headers.add(new String[] { ref, Integer.toString(1 + random.nextInt(2)), ReturnDate.write(birth),
				one(ETHNIC), "", "", "" });
	}

	/** One to fifteen years old, so that nobody turns 18 within two returns. */
	static GeneratedChild made(String ref, LocalDate today, Random random) {
		LocalDate birth = today.minusYears(5).minusDays(random.nextInt(9 * 365));
		GeneratedChild child = new GeneratedChild(ref, birth, random);
		int episodes = random.nextInt(5);
		if (episodes > 0) {
			child.live(today.minusDays(900 + random.nextInt(300)), episodes, random.nextInt(10) < 4 ? "S" : null);
		}
		return child;
	}

	/** Two episodes on the way of a period that runs, the second made wrong. */
	void makeWrong(Mistake mistake) {
		String ref = this.headers.get(0)[0];
		this.episodes.clear();
		this.episodes.add(row(ref, "10/01/2025", "S", "V2", "01/06/2025", "X1"));
		this.episodes.add(row(ref, "01/06/2025", "L", "C2", "", ""));
		this.mistake = mistake;
		this.expected = mistake.refuses() ? ReportLine.REFUSED : ReportLine.OPENED;
		mistake.make(this.headers, this.episodes);
	}

	Optional<GeneratedChild> yearLater(LocalDate today, Random random) {
		GeneratedChild next = new GeneratedChild(this.headers.get(0)[0], LocalDate.of(2000, 1, 1), random);
		next.headers.set(0, this.headers.get(0).clone());
		String[] last = this.episodes.isEmpty() ? null : this.episodes.get(this.episodes.size() - 1);
		LocalDate since = today.minusDays(300 + random.nextInt(50));
		if (last != null && last[7].isEmpty()) {
			next.goOn(last.clone(), since);
		}
		else if (random.nextInt(5) == 0) {
			next.live(since, 1 + random.nextInt(3), "S");
		}
		else {
			return Optional.empty();
		}
		return Optional.of(next);
	}

	/** Opens with the episode that was running. */
	private void goOn(String[] running, LocalDate since) {
		running[8] = "";
		this.episodes.add(running);
		switch (this.random.nextInt(3)) {
			case 0 -> leave(running, since);
			case 1 -> {
				running[7] = ReturnDate.write(since);
				running[8] = "X1";
				live(since, 1, one(ON_THE_WAY));
				this.expected = this.expected.equals(ReportLine.OPENED) ? ReportLine.UNCHANGED : this.expected;
			}
			default -> {
				// Nothing happened all the year.
			}
		}
	}

	/** Lives through episodes, and leaves care now and then. */
	private void live(LocalDate from, int count, String firstReason) {
		LocalDate start = from;
		String reason = (firstReason != null) ? firstReason : one(ON_THE_WAY);
		for (int episode = 1; episode <= count; episode++) {
			String[] row = row(this.headers.get(0)[0], ReturnDate.write(start), reason, one(LEGAL), "", "");
			this.episodes.add(row);
			start = start.plusDays(30 + this.random.nextInt(60));
			reason = one(ON_THE_WAY);
			this.expected = ReportLine.OPENED;
			if (this.random.nextInt(5) == 0) {
				leave(row, start);
				reason = "S";
			}
			else if (episode < count) {
				row[7] = ReturnDate.write(start);
				row[8] = "X1";
			}
		}
	}

	private void leave(String[] row, LocalDate on) {
		row[7] = ReturnDate.write(on);
		row[8] = one(LEFT);
		this.expected = ReportLine.CLOSED;
	}

	String ref() {
		return this.headers.get(0)[0];
	}

	List<String[]> headers() {
		return this.headers;
	}

	List<String[]> episodes() {
		return this.episodes;
	}

	/** What must become of the child. */
	String expected() {
		return this.expected;
	}

	Optional<Mistake> mistake() {
		return Optional.ofNullable(this.mistake);
	}

	private String[] row(String ref, String began, String reason, String legal, String ceased, String why) {
		return new String[] { ref, began, reason, legal, "N" + (1 + this.random.nextInt(8)), one(PLACES),
				"PR" + this.random.nextInt(6), ceased, why, "", "AB1 2CD", "", "" };
	}

	private String one(List<String> codes) {
		return codes.get(this.random.nextInt(codes.size()));
	}

}
