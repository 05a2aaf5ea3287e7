package org.iroengine.allocation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/**
 * Proposes officers for many children: each proposal counts as a child more, so that the
 * children spread over the officers.
 */
@Component
public class Plans {

	private final AllocationCases cases;

	private final Fits fits;

	private final Loads loads;

	private final People people;

	Plans(AllocationCases cases, Fits fits, Loads loads, People people) {
		this.cases = cases;
		this.fits = fits;
		this.loads = loads;
		this.people = people;
	}

	/**
	 * Proposes an officer for each child.
	 * @param periods the children's open periods, by any key
	 * @param without officers who are to get nobody
	 */
	public Plan of(Map<Long, PeriodOfCare> periods, Set<String> without) {
		Map<Long, AllocationCase> cases = this.cases.of(periods.values());
		List<Person> officers = this.people.inRole(UserGroup.IRO)
			.stream()
			.filter((officer) -> !without.contains(officer.id()))
			.toList();
		Map<String, OfficerLoad> now = this.loads.now();
		Map<String, Long> proposed = new HashMap<>();
		Map<Long, Plan.Choice> choices = new LinkedHashMap<>();
		periods.forEach((key, period) -> {
			List<OfficerLoad> may = may(this.fits.of(cases.get(period.id()), officers), now);
			String lightest = lightest(may, proposed);
			proposed.merge(String.valueOf(lightest), 1L, Long::sum);
			choices.put(key, new Plan.Choice(lightest, may, ""));
		});
		return new Plan(choices, now);
	}

	private static List<OfficerLoad> may(Collection<Fit> fits, Map<String, OfficerLoad> now) {
		return fits.stream()
			.filter(Fit::mayBe)
			.map((fit) -> now.get(fit.officer().id()))
			.sorted(Comparator.comparing(OfficerLoad::name).thenComparing(OfficerLoad::id))
			.toList();
	}

	private static String lightest(List<OfficerLoad> may, Map<String, Long> proposed) {
		return may.stream()
			.min(Comparator
				.<OfficerLoad>comparingDouble((officer) -> officer.with(proposed.getOrDefault(officer.id(), 0L)))
				.thenComparing(OfficerLoad::id))
			.map(OfficerLoad::id)
			.orElse(null);
	}

}
