package org.iroengine.dispute.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.dispute.GoodPracticeFilter;
import org.iroengine.dispute.GoodPracticeTheme;
import org.iroengine.web.Problems.Fault;

/** Which good practice somebody asks for, as it was typed; null or empty asks for all. */
record GoodPracticeQuery(String child, String team, String theme, String from, String to) {

	/** What can be read of it. */
	GoodPracticeFilter filter() {
		return new GoodPracticeFilter(text(this.child), text(this.team),
				GoodPracticeTheme.of(text(this.theme)).orElse(null), day(this.from).orElse(null),
				day(this.to).orElse(null));
	}

	/** What cannot be read, each with what to do. */
	List<Fault> faults() {
		List<Fault> faults = new ArrayList<>();
		if (text(this.theme) != null && GoodPracticeTheme.of(text(this.theme)).isEmpty()) {
			faults.add(new Fault("filter-theme", "There is no such theme. Choose one of the list, or all."));
		}
		checkDay("filter-from", this.from, faults);
		checkDay("filter-to", this.to, faults);
		return faults;
	}

	private static void checkDay(String field, String typed, List<Fault> faults) {
		if (text(typed) != null && day(typed).isEmpty()) {
			faults.add(new Fault(field, "Write a day such as 2026-03-02, or leave it out."));
		}
	}

	private static Optional<LocalDate> day(String typed) {
		return Optional.ofNullable(text(typed)).flatMap(WrittenDate::read);
	}

	private static String text(String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
