package org.iroengine.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.engine.TaskLists;
import org.iroengine.people.Answering;
import org.iroengine.people.People;
import org.iroengine.review.ReviewWork;
import org.iroengine.web.UserGroup;

/** The social work reports that have not come in time, by who answers for the team. */
@Component
class LateReports {

	private final TaskLists lists;

	private final Care care;

	private final People people;

	LateReports(TaskLists lists, Care care, People people) {
		this.lists = lists;
		this.care = care;
		this.people = people;
	}

	/** The children they are about, by reference and initials. */
	List<String> of(String manager, LocalDate day) {
		return this.lists.about(ReviewWork.REPORTING, LondonTime.startOf(day))
			.stream()
			.filter((childRef) -> answering(childRef, day).filter(manager::equals).isPresent())
			.map((childRef) -> this.care.child(childRef).map(Child::label).orElse(childRef))
			.toList();
	}

	private Optional<String> answering(String childRef, LocalDate day) {
		return this.care.openPeriod(childRef)
			.map(PeriodOfCare::team)
			.flatMap((team) -> this.people.answering(team, UserGroup.TEAM_MANAGER, day))
			.map(Answering::person);
	}

}
