package org.iroengine.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.CareEnded;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.web.CurrentUser;

/** The clock of the successor of each child whose IRO has gone. */
@Component
class Vacancies {

	/** The rule for a post that has fallen vacant. */
	static final String SUCCESSOR = "successor";

	private final AllocationRecords records;

	private final Deadlines deadlines;

	private final Clock clock;

	Vacancies(AllocationRecords records, Deadlines deadlines, Clock clock) {
		this.records = records;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Starts the clock of each child; one that runs goes on. */
	void begin(List<Allocation> children, LocalDate vacantFrom) {
		children.forEach((child) -> this.deadlines.start(SUCCESSOR, vacancy(child), LondonTime.startOf(vacantFrom)));
	}

	void drop(List<Allocation> children, String reason) {
		children.forEach((child) -> this.deadlines.notRequired(vacancy(child), reason));
	}

	/** A new IRO is the successor. */
	@EventListener
	void on(IroAllocated news) {
		this.records.ofPeriod(news.periodId())
			.stream()
			.map(Vacancies::vacancy)
			.filter((vacancy) -> this.deadlines.find(vacancy, SUCCESSOR).isPresent())
			.forEach((vacancy) -> this.deadlines.meet(vacancy, SUCCESSOR, this.clock.instant(), CurrentUser.name()));
	}

	@EventListener
	void on(CareEnded news) {
		drop(this.records.ofPeriod(news.periodId()), "ceased to be looked after");
	}

	private static Subject vacancy(Allocation allocation) {
		return new Subject("vacancy", allocation.id(), allocation.childRef());
	}

}
