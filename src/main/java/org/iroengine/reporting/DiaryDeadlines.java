package org.iroengine.reporting;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import org.iroengine.allocation.CurrentChildren;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Timescales;

/** The open deadlines of an officer's children as events of the diary. */
@Component
class DiaryDeadlines {

	private final CurrentChildren children;

	private final Care care;

	private final Deadlines deadlines;

	private final Timescales timescales;

	DiaryDeadlines(CurrentChildren children, Care care, Deadlines deadlines, Timescales timescales) {
		this.children = children;
		this.care = care;
		this.deadlines = deadlines;
		this.timescales = timescales;
	}

	List<DiaryEvent> of(String officer) {
		return this.care.children(this.children.of(officer))
			.values()
			.stream()
			.flatMap((child) -> open(child.childRef()).map((deadline) -> event(deadline, child)))
			.toList();
	}

	private Stream<Deadline> open(String childRef) {
		return Stream.of(DeadlineState.RUNNING, DeadlineState.MISSED)
			.flatMap((state) -> this.deadlines.list(new DeadlineFilter(childRef, state, false)).stream());
	}

	/** Days stay days; hours end at their instant. */
	private DiaryEvent event(Deadline deadline, Child child) {
		String what = this.timescales.on(deadline.rule(), deadline.startedAt()).title();
		return new DiaryEvent("deadline-" + deadline.id(),
				(deadline.dueOn() != null) ? deadline.dueOn() : deadline.dueAt(), null,
				"%s: %s".formatted(StringUtils.capitalize(what), child.label()), deadline.explanation());
	}

}
