package org.iroengine.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * What is due for an officer's children from today on for seven days, by reference and
 * initials.
 */
@Component
class WeekAhead {

	private static final int DAYS = 7;

	private static final int LINES = 20;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

	private final DiaryDeadlines deadlines;

	WeekAhead(DiaryDeadlines deadlines) {
		this.deadlines = deadlines;
	}

	/** In words, what is due first at the top; empty where nothing is. */
	Optional<String> of(String officer, LocalDate today) {
		List<Line> due = this.deadlines.of(officer)
			.stream()
			.filter((event) -> event.start() instanceof LocalDate)
			.map((event) -> new Line((LocalDate) event.start(), event.title()))
			.filter((line) -> !line.day().isBefore(today) && line.day().isBefore(today.plusDays(DAYS)))
			.sorted(Comparator.comparing(Line::day).thenComparing(Line::title))
			.toList();
		return due.isEmpty() ? Optional.empty() : Optional.of(words(due));
	}

	private static String words(List<Line> due) {
		Stream<String> rest = (due.size() > LINES) ? Stream.of("- and %d more".formatted(due.size() - LINES))
				: Stream.empty();
		return Stream
			.of(Stream.of("Due for your children within a week: %d".formatted(due.size())),
					due.stream().limit(LINES).map((line) -> "- %s, %s".formatted(line.title(), DAY.format(line.day()))),
					rest)
			.flatMap((lines) -> lines)
			.collect(Collectors.joining("\n"));
	}

	/** One date and what it is. */
	private record Line(LocalDate day, String title) {
	}

}
