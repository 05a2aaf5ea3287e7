package org.iroengine.allocation;

import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.people.Person;

/** Looks at every officer with the eyes of one child. */
@Component
class Fits {

	/** Every officer, as they are given. */
	List<Fit> of(AllocationCase child, List<Person> officers) {
		return officers.stream()
			.map((officer) -> new Fit(officer, EligibilityRule.reasonAgainst(officer, child).orElse(null), 0,
					List.of()))
			.toList();
	}

}
