package org.iroengine.allocation.web;

import java.time.Instant;
import java.util.List;

import org.springframework.util.StringUtils;

import org.iroengine.allocation.MyChild;
import org.iroengine.allocation.SuggestedConcern;
import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Timescales;

/**
 * A child for whom the officer acts, as the page shows it.
 *
 * @param since since when the child has the IRO, in words
 * @param insteadOf the name of the IRO whom the officer covers, or null
 * @param introduced in words
 * @param card where the introduction card is
 * @param dates what is open
 * @param move where the meeting that is booked is moved, or null
 * @param concerns what the service suggests to raise and since when, in words
 */
record ShownMyChild(String childRef, String label, String since, String insteadOf, String introduced, String card,
		List<OpenDate> dates, String move, List<String> concerns) {

	/**
	 * Something that is open.
	 *
	 * @param title what is to be done
	 * @param explanation the sentence that explains the date
	 */
	record OpenDate(String title, boolean overdue, String explanation) {
	}

	static ShownMyChild of(MyChild child, Timescales timescales, Instant now) {
		return new ShownMyChild(child.childRef(), child.label(), LondonTime.spoken(child.since()), child.insteadOf(),
				child.introduced() ? "Done" : "Not recorded", "/allocations/%d/card".formatted(child.allocationId()),
				child.deadlines().stream().map((open) -> date(open, timescales, now)).toList(), move(child),
				child.concerns().stream().map(ShownMyChild::concern).toList());
	}

	/** What counts back from a meeting tells which one is booked. */
	private static String move(MyChild child) {
		return child.deadlines()
			.stream()
			.map(Deadline::subject)
			.filter((subject) -> subject.kind().equals("meeting"))
			.findFirst()
			.map((meeting) -> "/reviews/%d/move".formatted(meeting.id()))
			.orElse(null);
	}

	private static String concern(SuggestedConcern suggested) {
		return "Suggested on %s: %s".formatted(LondonTime.spoken(LondonTime.date(suggested.suggestedAt())),
				suggested.words());
	}

	private static OpenDate date(Deadline open, Timescales timescales, Instant now) {
		return new OpenDate(StringUtils.capitalize(timescales.on(open.rule(), open.startedAt()).title()),
				open.overdueAt(now), open.explanation());
	}

}
