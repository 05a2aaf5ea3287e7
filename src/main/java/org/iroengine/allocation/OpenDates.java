package org.iroengine.allocation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;

/** The dates that are still to be kept for children. */
@Component
class OpenDates {

	private final Deadlines deadlines;

	OpenDates(Deadlines deadlines) {
		this.deadlines = deadlines;
	}

	/** What is open for each child, the earliest due first. */
	Map<String, List<Deadline>> of(Collection<String> childRefs) {
		return Stream.of(DeadlineState.MISSED, DeadlineState.RUNNING)
			.flatMap((state) -> this.deadlines.list(new DeadlineFilter(null, state, false)).stream())
			.filter((deadline) -> childRefs.contains(deadline.subject().childRef()))
			.collect(Collectors.groupingBy((deadline) -> deadline.subject().childRef()));
	}

	/** The local date in London on which it is due. */
	static LocalDate day(Deadline deadline) {
		return Objects.requireNonNullElseGet(deadline.dueOn(), () -> LondonTime.date(deadline.dueAt()));
	}

}
