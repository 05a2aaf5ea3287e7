package org.iroengine.dispute.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.dispute.Basis;
import org.iroengine.dispute.DisputeFilter;
import org.iroengine.dispute.DisputeState;
import org.iroengine.web.Problems.Fault;

/**
 * What somebody wrote to narrow the list.
 *
 * @param faults what is wrong with it; where there is something, the filter is null
 */
record WrittenFilter(DisputeFilter filter, List<Fault> faults) {

	private static final Set<String> NAMES = Set.of("state", "level", "team", "reason", "iro", "overdue", "basis",
			"from", "to");

	private static final Set<String> STATES = Stream
		.concat(Stream.of("open"), Arrays.stream(DisputeState.values()).map(DisputeState::word))
		.collect(Collectors.toSet());

	private static final Set<String> BASES = Arrays.stream(Basis.values()).map(Basis::word).collect(Collectors.toSet());

	static WrittenFilter of(Map<String, String> asked) {
		List<Fault> faults = new ArrayList<>();
		asked.keySet()
			.stream()
			.filter((name) -> !NAMES.contains(name))
			.forEach((name) -> faults.add(new Fault(name, "Leave it out; the list is narrowed by state, level, team, "
					+ "reason, iro, overdue, basis, from and to.")));
		String level = text(asked, "level");
		if (level != null && !level.matches("\\d")) {
			faults.add(new Fault("level", "Give the number of a level, 0 for the informal stage."));
		}
		one(asked, "state", STATES, faults);
		one(asked, "basis", BASES, faults);
		one(asked, "overdue", Set.of("true", "false"), faults);
		LocalDate from = day(asked, "from", faults);
		LocalDate to = day(asked, "to", faults);
		return !faults.isEmpty() ? new WrittenFilter(null, faults)
				: new WrittenFilter(new DisputeFilter(text(asked, "state"),
						(level != null) ? Integer.valueOf(level) : null, text(asked, "team"), text(asked, "reason"),
						text(asked, "iro"), overdue(asked), text(asked, "basis"), from, to), List.of());
	}

	private static void one(Map<String, String> asked, String name, Set<String> words, List<Fault> faults) {
		String word = text(asked, name);
		if (word != null && !words.contains(word)) {
			faults.add(new Fault(name,
					"Choose one of: %s.".formatted(words.stream().sorted().collect(Collectors.joining(", ")))));
		}
	}

	private static LocalDate day(Map<String, String> asked, String name, List<Fault> faults) {
		String text = text(asked, name);
		Optional<LocalDate> day = (text != null) ? WrittenDate.read(text) : Optional.empty();
		if (text != null && day.isEmpty()) {
			faults.add(new Fault(name, "Write a day such as 2026-03-02."));
		}
		return day.orElse(null);
	}

	private static Boolean overdue(Map<String, String> asked) {
		String word = text(asked, "overdue");
		return (word != null) ? Boolean.valueOf(word) : null;
	}

	private static String text(Map<String, String> asked, String name) {
		return Words.typed(asked.get(name));
	}

}
