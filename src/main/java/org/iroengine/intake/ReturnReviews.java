package org.iroengine.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.review.EarlierReview;
import org.iroengine.review.EarlierReviews;

/**
 * Records the reviews that a return tells of: all of the file or, where a row cannot be
 * read, none of it, for the next review counts from the last one.
 */
@Component
class ReturnReviews {

	private static final String ALL_OR_NOTHING = " No review of the file is used until this is mended.";

	private final EarlierReviews earlier;

	private final Care care;

	ReturnReviews(EarlierReviews earlier, Care care) {
		this.earlier = earlier;
		this.care = care;
	}

	/**
	 * Records what is not known yet.
	 * @param refusedChildren the children whose rows are refused with them
	 */
	void take(List<TableRow> rows, Set<String> refusedChildren, Report report, LocalDate today) {
		List<TableRow> ofOthers = new ArrayList<>();
		rows.forEach((row) -> {
			if (refusedChildren.contains(row.cell("CHILD"))) {
				report.refused(row, "CHILD", "The child is refused, and this row with it.");
			}
			else {
				ofOthers.add(row);
			}
		});
		takeAll(ofOthers, report, today);
	}

	private void takeAll(List<TableRow> rows, Report report, LocalDate today) {
		Map<String, Child> children = this.care.children(rows.stream().map((row) -> row.cell("CHILD")).toList());
		ReviewRows read = new ReviewRows(children, today);
		List<EarlierReview> reviews = rows.stream().flatMap((row) -> read.read(row).stream()).toList();
		if (read.faults().isEmpty()) {
			this.earlier.save(reviews);
			read.notes().forEach(report::note);
		}
		else {
			rows.forEach(report::countRefused);
			read.faults()
				.forEach((row, fault) -> report.refused(row, fault.column(), fault.message() + ALL_OR_NOTHING));
		}
	}

}
