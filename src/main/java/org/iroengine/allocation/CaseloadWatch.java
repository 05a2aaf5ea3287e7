package org.iroengine.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/**
 * Looks who is away, leaves or has left, and asks for a decision about their children;
 * looking again changes nothing.
 */
@Component
public class CaseloadWatch {

	private final People people;

	private final Absences absences;

	private final Reassignments reassignments;

	private final AwayRules rules;

	private final Clock clock;

	CaseloadWatch(People people, Absences absences, Reassignments reassignments, AwayRules rules, Clock clock) {
		this.people = people;
		this.absences = absences;
		this.reassignments = reassignments;
		this.rules = rules;
		this.clock = clock;
	}

	/** Looks at every officer now. */
	@Transactional
	public void look() {
		LocalDate today = LondonTime.date(this.clock.instant());
		List<Person> officers = this.people.inRole(UserGroup.IRO);
		this.reassignments.open()
			.stream()
			.filter(Reassignment::isVacancy)
			.filter((open) -> !endsThen(open))
			.forEach((open) -> this.reassignments.withdraw(open, "the contract ends on another day"));
		Set<String> leaving = officers.stream()
			.filter((officer) -> this.rules.seesTheEndOf(officer, today))
			.map(Person::id)
			.collect(Collectors.toSet());
		leaving.forEach((officer) -> this.people.person(officer).map(CaseloadWatch::leaving).ifPresent(this::open));
		officers.stream().map(Person::id).filter(Predicate.not(leaving::contains)).forEach((id) -> away(id, today));
	}

	private void away(String officer, LocalDate today) {
		Optional<Absence> absence = this.absences.of(officer)
			.stream()
			.filter((one) -> this.rules.asksForADecision(one, today))
			.findFirst();
		absence
			.map((one) -> new Reassignment(0, officer, Reassignment.Cause.ABSENCE, one.from(), one.to(), one.deputy()))
			.ifPresent(this::open);
	}

	private void open(Reassignment wanted) {
		this.reassignments.open(wanted);
	}

	private boolean endsThen(Reassignment open) {
		return this.people.person(open.officer())
			.map(Person::contractEnd)
			.filter((end) -> end.plusDays(1).equals(open.firstDay()))
			.isPresent();
	}

	private static Reassignment leaving(Person officer) {
		return new Reassignment(0, officer.id(), Reassignment.Cause.LEAVING, officer.contractEnd().plusDays(1), null,
				null);
	}

}
