package org.iroengine.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.Calendars;
import org.iroengine.calendar.WorkingCalendar;
import org.iroengine.people.Absence;
import org.iroengine.people.Person;

/** When an absence or the end of a contract asks for a decision. */
@Component
class AwayRules {

	private final ReassignmentTable table;

	private final OpenDates dates;

	private final Calendars calendars;

	private final ContractEnds ends;

	private final CoverPolicy policy;

	AwayRules(ReassignmentTable table, OpenDates dates, Calendars calendars, ContractEnds ends, CoverPolicy policy) {
		this.table = table;
		this.dates = dates;
		this.calendars = calendars;
		this.ends = ends;
		this.policy = policy;
	}

	/**
	 * Whether the officer has children and the contract has ended, or ends so soon that
	 * the table of timescales wants it seen.
	 */
	boolean seesTheEndOf(Person officer, LocalDate today) {
		return this.ends.isSeen(officer, today) && !this.table.childrenOf(officer.id()).isEmpty();
	}

	/**
	 * Whether the absence is not over, nobody has decided about it, and it is long or a
	 * date of one of the officer's children falls into it.
	 */
	boolean asksForADecision(Absence absence, LocalDate today) {
		List<Allocation> children = this.table.childrenOf(absence.person());
		return !absence.to().isBefore(today) && !children.isEmpty()
				&& !this.table.knowsAbsence(absence.person(), absence.from(), absence.to())
				&& (isLong(absence) || isOverADate(absence, children));
	}

	private boolean isLong(Absence absence) {
		WorkingCalendar calendar = this.calendars.current();
		return absence.from()
			.datesUntil(absence.to().plusDays(1))
			.filter(calendar::isWorkingDay)
			.limit(this.policy.absenceWorkingDays())
			.count() == this.policy.absenceWorkingDays();
	}

	private boolean isOverADate(Absence absence, List<Allocation> children) {
		Set<String> refs = children.stream().map(Allocation::childRef).collect(Collectors.toSet());
		return this.dates.of(refs)
			.values()
			.stream()
			.flatMap(List::stream)
			.map(OpenDates::day)
			.anyMatch((day) -> !day.isBefore(absence.from()) && !day.isAfter(absence.to()));
	}

}
