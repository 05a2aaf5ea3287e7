package org.iroengine.allocation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.people.Absences;
import org.iroengine.people.Person;

/** Whether an officer can cover a child on all of some days. */
@Component
class CoverDays {

	private final CoverTable covers;

	private final Absences absences;

	CoverDays(CoverTable covers, Absences absences) {
		this.covers = covers;
		this.absences = absences;
	}

	/** Why the officer cannot, and what to do; empty where they can. */
	Optional<String> reasonAgainst(Person officer, Allocation child, DayRange days) {
		return Stream.of(left(officer, days), away(officer, days), covered(child, days))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<String> left(Person officer, DayRange days) {
		return officer.hasLeftBy(days.last()) ? Optional.of("%s leaves on %s. Choose another officer or earlier days."
			.formatted(officer.id(), CaseloadWords.day(officer.contractEnd()))) : Optional.empty();
	}

	private Optional<String> away(Person officer, DayRange days) {
		return this.absences.of(officer.id())
			.stream()
			.filter((absence) -> days.meet(absence.from(), absence.to()))
			.findFirst()
			.map((absence) -> "%s is absent from %s until %s. Choose another officer or other days."
				.formatted(officer.id(), CaseloadWords.day(absence.from()), CaseloadWords.day(absence.to())));
	}

	private Optional<String> covered(Allocation child, DayRange days) {
		return this.covers.of(List.of(child.id()))
			.stream()
			.filter((cover) -> days.meet(cover.firstDay(), cover.lastDay()))
			.findFirst()
			.map((cover) -> "%s acts until %s already. End that cover first, or leave the child out."
				.formatted(cover.officer(), CaseloadWords.day(cover.lastDay())));
	}

}
