package org.iroengine.allocation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.CaseWork;
import org.iroengine.people.People;

/**
 * Whether officers are independent of a child who is looked after no more, by the rules
 * for the IROs of children who are.
 */
@Component
@Transactional(readOnly = true)
public class Independence {

	private final Care care;

	private final AllocationCases cases;

	private final Eligibility eligibility;

	private final People people;

	Independence(Care care, AllocationCases cases, Eligibility eligibility, People people) {
		this.care = care;
		this.cases = cases;
		this.eligibility = eligibility;
		this.people = people;
	}

	/**
	 * Why officers may not act for the child, each a clause that follows the name;
	 * without those who may.
	 */
	public Map<String, String> objections(String childRef, Collection<String> officers) {
		Optional<PeriodOfCare> last = this.care.periods(childRef).stream().reduce((earlier, later) -> later);
		return last.map((period) -> byTheRules(period, officers)).orElseGet(() -> byWork(childRef, officers));
	}

	private Map<String, String> byTheRules(PeriodOfCare period, Collection<String> officers) {
		AllocationCase child = this.cases.of(period);
		Map<String, String> found = new LinkedHashMap<>();
		officers.forEach((officer) -> this.eligibility.against(this.people.person(officer), child)
			.ifPresent((block) -> found.put(officer, block.reason())));
		return found;
	}

	/** Of a child who never was looked after, no more is known than who worked there. */
	private Map<String, String> byWork(String childRef, Collection<String> officers) {
		Map<String, String> found = new LinkedHashMap<>();
		this.people.workersOf(List.of(childRef))
			.getOrDefault(childRef, List.of())
			.stream()
			.filter((work) -> officers.contains(work.person()))
			.forEach((CaseWork work) -> found.put(work.person(), "is or was the child's " + work.role().words()));
		return found;
	}

}
