package org.iroengine.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;
import org.iroengine.people.People;
import org.iroengine.people.Person;

/** Compares a list of children with what is known; reads the known ones at once. */
@Component
class Comparisons {

	private final CareRecords records;

	private final PeriodRecords standing;

	private final People people;

	private final GoLive goLive;

	private final Clock clock;

	Comparisons(CareRecords records, PeriodRecords standing, People people, GoLive goLive, Clock clock) {
		this.records = records;
		this.standing = standing;
		this.people = people;
		this.goLive = goLive;
		this.clock = clock;
	}

	List<ListedOutcome> compare(Collection<ListedChild> children) {
		List<String> refs = children.stream().map(ListedChild::childRef).toList();
		Map<String, Child> known = this.records.children(refs);
		Map<String, List<PeriodOfCare>> periods = this.records.periods(refs);
		Map<String, List<PeriodOfCare>> withdrawn = this.standing.withdrawn(refs);
		Predicate<Instant> beforeGoLive = this.goLive.preceding();
		Map<String, List<CaseWork>> workers = this.people.workersOf(refs);
		Instant now = this.clock.instant();
		return children.stream().map((child) -> {
			String ref = child.childRef();
			Optional<String> worker = socialWorker(workers.getOrDefault(ref, List.of()), LondonTime.date(now));
			KnownChild before = new KnownChild(birth(known.get(ref)), periods.getOrDefault(ref, List.of()),
					withdrawn.getOrDefault(ref, List.of()), beforeGoLive, worker.orElse(null),
					worker.flatMap(this.people::person).map(Person::team).orElse(null));
			return new Comparison(child, before, now).compare();
		}).toList();
	}

	private static LocalDate birth(Child known) {
		return (known != null) ? known.dateOfBirth() : null;
	}

	/** Who works with the child today as the social worker; of several the latest. */
	private static Optional<String> socialWorker(List<CaseWork> workers, LocalDate today) {
		return workers.stream()
			.filter((one) -> one.role() == CaseRole.SOCIAL_WORKER && one.isOn(today))
			.reduce((earlier, later) -> later)
			.map(CaseWork::person);
	}

}
