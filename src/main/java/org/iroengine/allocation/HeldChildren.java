package org.iroengine.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.people.People;
import org.iroengine.people.Person;

/** The children for whom an officer acts as the IRO today, as their own or as a cover. */
@Component
class HeldChildren {

	private final AllocationRecords allocations;

	private final Covers covers;

	private final People people;

	HeldChildren(AllocationRecords allocations, Covers covers, People people) {
		this.allocations = allocations;
		this.covers = covers;
		this.people = people;
	}

	/** The officer's own first, each by reference. */
	List<HeldChild> of(String officer) {
		return Stream.concat(own(officer), covered(officer)).toList();
	}

	private Stream<HeldChild> own(String officer) {
		return this.allocations.currentOf(officer).stream().map((allocation) -> new HeldChild(allocation, null));
	}

	/** Where care has ended, nobody acts any more. */
	private Stream<HeldChild> covered(String officer) {
		return this.covers.by(officer)
			.stream()
			.map((cover) -> new HeldChild(this.allocations.get(cover.allocationId()), name(cover.insteadOf())))
			.filter((held) -> held.allocation().endedAt() == null)
			.sorted(Comparator.comparing(HeldChild::childRef));
	}

	private String name(String officer) {
		return this.people.person(officer).map(Person::name).orElse(officer);
	}

}
