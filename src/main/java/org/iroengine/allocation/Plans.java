package org.iroengine.allocation;

import java.util.Comparator;
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
 * Proposes officers for many children at once: siblings stay together, and what speaks
 * for an officer is weighed against everyone's load.
 */
@Component
class Plans {

	private final AllocationCases cases;

	private final Fits fits;

	private final Loads loads;

	private final People people;

	private final PlanFamilies families;

	Plans(AllocationCases cases, Fits fits, Loads loads, People people, PlanFamilies families) {
		this.cases = cases;
		this.fits = fits;
		this.loads = loads;
		this.people = people;
		this.families = families;
	}

	/**
	 * Proposes an officer for each child.
	 * @param periods the children's open periods, by any key
	 * @param without officers who are to get nobody
	 */
	Plan of(Map<Long, PeriodOfCare> periods, Set<String> without) {
		List<Person> officers = this.people.inRole(UserGroup.IRO)
			.stream()
			.filter((officer) -> !without.contains(officer.id()))
			.sorted(Comparator.comparing(Person::id))
			.toList();
		Map<Long, AllocationCase> cases = this.cases.of(periods.values());
		Map<Long, List<Fit>> fits = new LinkedHashMap<>();
		periods.forEach((key, period) -> fits.put(key, this.fits.of(cases.get(period.id()), officers)));
		Map<String, OfficerLoad> now = this.loads.now();
		PlanWeights weights = this.fits.weights();
		List<List<Long>> families = this.families.siblings(periods);
		PlanAnswer answer = Planner.answer(new PlanQuestion(children(families, fits), carried(officers, now),
				this.families.apart(periods), weights));
		return new Plan(new PlanWords(fits, now, answer, weights).choices(), now, families);
	}

	private static List<List<PlanQuestion.Child>> children(List<List<Long>> families, Map<Long, List<Fit>> fits) {
		return families.stream()
			.map((family) -> family.stream().map((key) -> new PlanQuestion.Child(key, points(fits.get(key)))).toList())
			.toList();
	}

	private static int[] points(List<Fit> fits) {
		return fits.stream().mapToInt((fit) -> fit.mayBe() ? fit.points() : PlanQuestion.BLOCKED).toArray();
	}

	private static List<PlanQuestion.Officer> carried(List<Person> officers, Map<String, OfficerLoad> now) {
		return officers.stream()
			.map((officer) -> now.get(officer.id()))
			.map((load) -> new PlanQuestion.Officer(load.cap() * load.with(0), load.cap()))
			.toList();
	}

}
