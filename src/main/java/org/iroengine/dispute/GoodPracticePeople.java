package org.iroengine.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.Answering;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/** Whose work it was, and who manages it. */
@Component
class GoodPracticePeople {

	private final People people;

	private final Clock clock;

	GoodPracticePeople(People people, Clock clock) {
		this.people = people;
		this.clock = clock;
	}

	/**
	 * The worker, also one who is away, for it was their work and no deputy's; and
	 * whoever answers for the team today.
	 */
	List<String> of(GoodPracticeCase good) {
		LocalDate today = LondonTime.date(this.clock.instant());
		Stream<String> worker = Optional.ofNullable(good.worker())
			.flatMap(this.people::person)
			.filter((person) -> !person.hasLeftBy(today))
			.map(Person::id)
			.stream();
		Stream<String> manager = Optional.ofNullable(good.team())
			.flatMap((team) -> this.people.answering(team, UserGroup.TEAM_MANAGER, today))
			.map(Answering::person)
			.stream();
		return Stream.concat(worker, manager).distinct().toList();
	}

}
