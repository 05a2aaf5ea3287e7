package org.iroengine.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.People;
import org.iroengine.people.Person;

/** Compares a list of children with what is known; reads the known ones at once. */
@Component
class Comparisons {

	private final CaseloadRecords records;

	private final People people;

	private final GoLive goLive;

	private final Clock clock;

	Comparisons(CaseloadRecords records, People people, GoLive goLive, Clock clock) {
		this.records = records;
		this.people = people;
		this.goLive = goLive;
		this.clock = clock;
	}

	List<ListedOutcome> compare(Collection<ListedChild> children) {
		List<String> refs = children.stream().map(ListedChild::childRef).toList();
		Map<String, LocalDate> births = this.records.births(refs);
		Map<String, List<PeriodOfCare>> periods = this.records.periods(refs);
		LocalDate day = this.goLive.day().orElse(null);
		Instant now = this.clock.instant();
		return children.stream().map((child) -> {
			String ref = child.childRef();
			Optional<String> worker = this.people.socialWorkerOf(ref, LondonTime.date(now));
			KnownChild known = new KnownChild(births.get(ref), periods.getOrDefault(ref, List.of()), day,
					worker.orElse(null), worker.flatMap((id) -> this.people.person(id).map(Person::team)).orElse(null));
			return new Comparison(child, known, now).compare();
		}).toList();
	}

}
