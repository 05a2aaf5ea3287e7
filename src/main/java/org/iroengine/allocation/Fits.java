package org.iroengine.allocation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.people.Person;

/** Looks at every officer with the eyes of one child. */
@Component
class Fits {

	private final Eligibility eligibility;

	private final AllocationPolicy policy;

	Fits(Eligibility eligibility, AllocationPolicy policy) {
		this.eligibility = eligibility;
		this.policy = policy;
	}

	/** Every officer, as they are given. */
	List<Fit> of(AllocationCase child, List<Person> officers) {
		return officers.stream().map((officer) -> of(child, officer)).toList();
	}

	/** Why the person may not be the child's IRO; empty where they may. */
	Optional<Block> against(Optional<Person> person, AllocationCase child) {
		return this.eligibility.against(person, child);
	}

	/** Which table the points are from. */
	String version() {
		return this.policy.version();
	}

	/** What a plan of several children weighs besides the points. */
	PlanWeights weights() {
		return PlanWeights.of(this.policy);
	}

	/** Higher for who suits the child better, load and points together. */
	double score(Fit fit, OfficerLoad load, long more) {
		return this.policy.score(fit.points(), load, more);
	}

	private Fit of(AllocationCase child, Person officer) {
		Map<Preference, String> met = new EnumMap<>(Preference.class);
		Arrays.stream(Preference.values())
			.forEach((preference) -> preference.speaksFor(officer, child, this.policy)
				.ifPresent((reason) -> met.put(preference, reason)));
		return new Fit(officer, this.eligibility.against(Optional.of(officer), child).orElse(null), met.keySet(),
				met.keySet().stream().mapToInt(this::weight).sum(),
				met.keySet().stream().sorted(Comparator.comparing(this::weight).reversed()).map(met::get).toList());
	}

	private int weight(Preference preference) {
		return this.policy.value(preference.id());
	}

}
