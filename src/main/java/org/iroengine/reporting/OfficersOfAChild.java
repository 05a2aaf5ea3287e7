package org.iroengine.reporting;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.calendar.LondonTime;
import org.iroengine.people.People;
import org.iroengine.people.Person;

/** Says who is and who was a child's IRO. */
@Component
class OfficersOfAChild {

	private final Allocations allocations;

	private final People people;

	OfficersOfAChild(Allocations allocations, People people) {
		this.allocations = allocations;
		this.people = people;
	}

	String current(String childRef) {
		return this.allocations.current(childRef)
			.map((one) -> "%s, since %s".formatted(name(one.officer()), LondonTime.spoken(one.allocatedAt())))
			.orElse("Nobody yet");
	}

	/** The name alone. */
	String iro(String childRef) {
		return this.allocations.current(childRef).map((one) -> name(one.officer())).orElse("Nobody yet");
	}

	List<String> earlier(String childRef) {
		return this.allocations.ofChild(childRef)
			.stream()
			.filter((one) -> one.officer() != null && one.endedAt() != null)
			.sorted(Comparator.comparing(Allocation::endedAt).reversed())
			.map((one) -> "%s, %s to %s".formatted(name(one.officer()), LondonTime.spoken(one.allocatedAt()),
					LondonTime.spoken(one.endedAt())))
			.toList();
	}

	/** The person's name, or the id where nobody is known by it. */
	String name(String id) {
		return this.people.person(id).map(Person::name).orElse(id);
	}

}
