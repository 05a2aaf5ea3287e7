package org.iroengine.allocation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.iroengine.care.Child;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Timescales;

/** Says in words what stands open for a child, and who covers when. */
@Component
class CaseloadWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

	private final Timescales timescales;

	CaseloadWords(Timescales timescales) {
		this.timescales = timescales;
	}

	/** The reference, and the initials where they are known. */
	static String label(Child child) {
		return (child.initials() != null) ? "%s (%s)".formatted(child.childRef(), child.initials()) : child.childRef();
	}

	/** Such as {@code Mon 2 Mar 2026: first review}. */
	String date(Deadline open) {
		return "%s: %s".formatted(day(OpenDates.day(open)), this.timescales.on(open.rule(), open.startedAt()).title());
	}

	static List<String> covers(List<Cover> covers) {
		return covers.stream()
			.map((cover) -> "%s from %s until %s".formatted(cover.officer(), day(cover.firstDay()),
					day(cover.lastDay())))
			.toList();
	}

	static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** What keeps the officer from acting, a clause that follows the name. */
	static String away(Reassignment reassignment) {
		return reassignment.isVacancy() ? "leaves the service on " + day(reassignment.firstDay().minusDays(1))
				: "is away from %s until %s".formatted(day(reassignment.firstDay()), day(reassignment.lastDay()));
	}

}
