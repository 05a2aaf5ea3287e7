package org.iroengine.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.care.LegalStatus;
import org.iroengine.care.PeriodOfCare;

/** Puts the plan for children who wait for an officer into the words of their page. */
@Component
class WaitingProposals {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	private final Care care;

	private final RequestPeriods periods;

	private final Plans plans;

	private final Loads loads;

	private final Clock clock;

	WaitingProposals(Care care, RequestPeriods periods, Plans plans, Loads loads, Clock clock) {
		this.care = care;
		this.periods = periods;
		this.plans = plans;
		this.loads = loads;
		this.clock = clock;
	}

	Waiting of(List<Allocation> requests) {
		Map<String, Child> children = this.care.children(requests.stream().map(Allocation::childRef).toList());
		Map<Long, PeriodOfCare> periods = this.periods.of(requests);
		Plan plan = this.plans.of(periods, Set.of());
		LocalDate today = LondonTime.date(this.clock.instant());
		return new Waiting(requests.stream()
			.map((request) -> waiting(request, children.get(request.childRef()), periods.get(request.id()),
					plan.choices().get(request.id()), today))
			.toList(), periods, plan);
	}

	/**
	 * Those who wait.
	 *
	 * @param children in the order of the requests
	 * @param periods by the id of the request
	 * @param plan by the id of the request
	 */
	record Waiting(List<WaitingChild> children, Map<Long, PeriodOfCare> periods, Plan plan) {
	}

	/** Every officer with the load, by id. */
	Map<String, OfficerLoad> loads() {
		return this.loads.now();
	}

	private static WaitingChild waiting(Allocation request, Child child, PeriodOfCare period, Plan.Choice choice,
			LocalDate today) {
		return new WaitingChild(request.id(), request.childRef(), child.label(),
				child.dateOfBirth().until(today).getYears(), since(period),
				LegalStatus.valueOf(period.legalStatus()).title(), period.locality(), period.team(), choice.officer(),
				choice.why(), choice.may());
	}

	private static String since(PeriodOfCare period) {
		String day = DAY.format(LondonTime.date(period.becameLookedAfterAt()));
		return period.startKnown() ? day : "start unknown, in care by " + day;
	}

}
