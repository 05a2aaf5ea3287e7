package org.iroengine.allocation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.care.LegalStatus;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/**
 * Proposes officers for many children: each proposal counts as a child more, so that the
 * children spread over the officers.
 */
@Component
class OpeningProposals {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	private final Care care;

	private final People people;

	private final AllocationCases cases;

	private final AllocationRecords records;

	private final AllocationPolicy policy;

	OpeningProposals(Care care, People people, AllocationCases cases, AllocationRecords records,
			AllocationPolicy policy) {
		this.care = care;
		this.people = people;
		this.cases = cases;
		this.records = records;
		this.policy = policy;
	}

	List<WaitingChild> of(List<Allocation> requests) {
		List<String> childRefs = requests.stream().map(Allocation::childRef).toList();
		Map<String, Child> children = this.care.children(childRefs);
		Map<Long, PeriodOfCare> periods = this.care.periods(childRefs)
			.values()
			.stream()
			.flatMap(List::stream)
			.collect(Collectors.toMap(PeriodOfCare::id, Function.identity()));
		List<PeriodOfCare> open = requests.stream().map((request) -> periods.get(request.periodId())).toList();
		Map<Long, AllocationCase> cases = this.cases.of(open);
		Officers officers = new Officers(this.people.inRole(UserGroup.IRO), loads());
		return requests.stream()
			.map((request) -> waiting(request, children.get(request.childRef()), periods.get(request.periodId()),
					officers.propose(cases.get(request.periodId()))))
			.toList();
	}

	/** Every officer with the load, by id. */
	Map<String, OfficerLoad> loads() {
		Map<String, Long> children = this.records.childrenByOfficer();
		return this.people.inRole(UserGroup.IRO)
			.stream()
			.collect(Collectors.toMap(Person::id, (officer) -> new OfficerLoad(officer.id(), officer.name(),
					children.getOrDefault(officer.id(), 0L), this.policy.capFor(officer.fte()))));
	}

	private static WaitingChild waiting(Allocation request, Child child, PeriodOfCare period, Proposed proposed) {
		return new WaitingChild(request.id(), request.childRef(), child.label(),
				child.dateOfBirth().until(proposed.today()).getYears(), since(period),
				LegalStatus.valueOf(period.legalStatus()).title(), period.locality(), period.team(), proposed.officer(),
				proposed.may());
	}

	private static String since(PeriodOfCare period) {
		String day = DAY.format(LondonTime.date(period.becameLookedAfterAt()));
		return period.startKnown() ? day : "start unknown, in care by " + day;
	}

	/**
	 * What the rules say of one child.
	 *
	 * @param officer the one proposed, or null
	 */
	private record Proposed(String officer, List<OfficerLoad> may, LocalDate today) {
	}

	/** The officers, and how many children have been proposed to each so far. */
	private record Officers(List<Person> all, Map<String, OfficerLoad> loads, Map<String, Long> proposed) {

		Officers(List<Person> all, Map<String, OfficerLoad> loads) {
			this(all, loads, new HashMap<>());
		}

		Proposed propose(AllocationCase child) {
			List<OfficerLoad> may = this.all.stream()
				.filter((officer) -> EligibilityRule.reasonAgainst(officer, child).isEmpty())
				.map((officer) -> this.loads.get(officer.id()))
				.sorted(Comparator.comparing(OfficerLoad::name).thenComparing(OfficerLoad::id))
				.toList();
			String lightest = may.stream()
				.min(Comparator
					.<OfficerLoad>comparingDouble(
							(officer) -> officer.with(this.proposed.getOrDefault(officer.id(), 0L)))
					.thenComparing(OfficerLoad::id))
				.map(OfficerLoad::id)
				.orElse(null);
			this.proposed.merge(String.valueOf(lightest), 1L, Long::sum);
			return new Proposed(lightest, may, child.today());
		}
	}

}
