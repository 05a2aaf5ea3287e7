package org.iroengine.allocation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.care.Kinship;

/** Finds which officers children and their families have or had, for many at once. */
@Component
class TiesReader {

	private final Kinship kinship;

	private final OfficerHistory history;

	TiesReader(Kinship kinship, OfficerHistory history) {
		this.kinship = kinship;
		this.history = history;
	}

	/** The ties of each child, by reference. */
	Map<String, Ties> of(Collection<String> childRefs) {
		Map<String, Set<String>> siblings = this.kinship.siblings(childRefs);
		Map<String, Set<String>> parents = this.kinship.parentsAndChildren(childRefs);
		Map<String, String> officers = this.history.current(Stream.of(siblings, parents)
			.flatMap((kin) -> kin.values().stream())
			.flatMap(Set::stream)
			.collect(Collectors.toSet()));
		Map<String, Ties.Former> former = this.history.former(childRefs);
		Map<String, Ties> ties = new HashMap<>();
		childRefs.forEach((child) -> ties.put(child,
				new Ties(Optional.ofNullable(former.get(child)),
						siblings.getOrDefault(child, Set.of())
							.stream()
							.map(officers::get)
							.filter(Objects::nonNull)
							.collect(Collectors.groupingBy((officer) -> officer, Collectors.counting())),
						parents.getOrDefault(child, Set.of())
							.stream()
							.filter(officers::containsKey)
							.collect(Collectors.toMap(officers::get, (kin) -> kin, (one, other) -> one)))));
		return ties;
	}

}
