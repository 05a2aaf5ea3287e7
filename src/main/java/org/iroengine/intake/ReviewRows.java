package org.iroengine.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.iroengine.care.Child;
import org.iroengine.review.EarlierReview;

/** Reads the rows of reviews and collects what is wrong with them, and what is odd. */
class ReviewRows {

	private static final String UNDER_FOUR = "PN0";

	private final Map<String, Child> children;

	private final LocalDate today;

	private final Map<TableRow, FileFault> faults = new LinkedHashMap<>();

	private final Map<FileFault, TableRow> notes = new LinkedHashMap<>();

	ReviewRows(Map<String, Child> children, LocalDate today) {
		this.children = children;
		this.today = today;
	}

	/** What keeps the file out, by row. */
	Map<TableRow, FileFault> faults() {
		return this.faults;
	}

	/** What is odd and keeps nothing out. */
	Map<FileFault, TableRow> notes() {
		return this.notes;
	}

	/** The review, where its child and its day can be read. */
	Optional<EarlierReview> read(TableRow row) {
		Optional<LocalDate> held = ReturnDate.read(row.cell("REVIEW"));
		if (!this.children.containsKey(row.cell("CHILD"))) {
			fault(row, "CHILD", "There is no such child, in the header or here. Mend the reference.");
		}
		else if (held.isEmpty()) {
			fault(row, "REVIEW", ReturnDate.ADVICE);
		}
		else if (held.get().isAfter(this.today)) {
			fault(row, "REVIEW", "The date lies in the future. Check it.");
		}
		else {
			return held.map((on) -> new EarlierReview(row.cell("CHILD"), on, code(row, on)));
		}
		return Optional.empty();
	}

	/** The code, or null where it is none. */
	private String code(TableRow row, LocalDate heldOn) {
		String code = row.cell("REVIEW_CODE");
		if (!ReturnCodes.REVIEW_CODE.contains(code)) {
			note(row, "This code is in no list of the return. The review counts all the same; mend it for the return.");
			return null;
		}
		LocalDate four = this.children.get(row.cell("CHILD")).dateOfBirth().plusYears(4);
		if (code.equals(UNDER_FOUR) != heldOn.isBefore(four)) {
			note(row,
					"PN0 is for children under four, and no other code is: this one does not fit the age of the child "
							+ "on that day. The review counts all the same; mend it for the return.");
		}
		return code;
	}

	private void fault(TableRow row, String column, String message) {
		this.faults.put(row, row.fault(column, message));
	}

	private void note(TableRow row, String message) {
		this.notes.put(row.fault("REVIEW_CODE", message), row);
	}

}
