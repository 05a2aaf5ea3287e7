package org.iroengine.allocation;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.PeriodOfCare;
import org.iroengine.web.CurrentUser;

/**
 * The children who were looked after before this service went live. Their officers are
 * recorded from the council's file or confirmed in bulk: no clock runs, no letter leaves.
 */
@Component
public class OpeningCaseload {

	/** The process in which a manager confirms officers. */
	public static final String PROCESS = "confirm-opening-caseload";

	private final OpeningRequests requests;

	private final WaitingProposals proposals;

	private final OpeningRules rules;

	private final AllocationNews news;

	private final Clock clock;

	OpeningCaseload(OpeningRequests requests, WaitingProposals proposals, OpeningRules rules, AllocationNews news,
			Clock clock) {
		this.requests = requests;
		this.proposals = proposals;
		this.rules = rules;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Records the officer who is the child's IRO already, as the council's file says; the
	 * same officer again changes nothing.
	 * @param period an open one of the opening caseload
	 * @return why it cannot stand, and what to do; empty where it is recorded
	 */
	@Transactional
	public Optional<String> record(PeriodOfCare period, String officer) {
		Optional<String> current = this.rules.currentOfficer(period.childRef());
		Optional<String> reason = current.isPresent()
				? current.filter((other) -> !other.equals(officer))
					.map("has the IRO %s here already; change the officer in this service"::formatted)
				: this.rules.reasonAgainst(officer, period);
		if (current.isEmpty() && reason.isEmpty()) {
			this.requests.add(period, this.clock.instant());
			Allocation request = this.requests.ofPeriod(period.id());
			allocate(List.of(request), Map.of(request.id(), officer));
		}
		return reason;
	}

	/**
	 * Takes a child in whose officer is to be confirmed; a child with an officer needs
	 * none.
	 * @return whether the confirmation is to be started, because none is open
	 */
	@Transactional
	public boolean take(PeriodOfCare period) {
		if (this.rules.currentOfficer(period.childRef()).isPresent()) {
			return false;
		}
		if (this.requests.add(period, this.clock.instant())) {
			this.news.record("requested", this.requests.ofPeriod(period.id()), Map.of("opening", true));
		}
		return this.requests.beginConfirmation();
	}

	/** How many children wait for a confirmation. */
	public long count() {
		return this.requests.count();
	}

	/** Whether a child still waits; where none does, the next one needs a new start. */
	@Transactional
	public boolean stillWaits() {
		return this.requests.keepConfirmation();
	}

	/** Every child who waits, by reference, with the officer proposed now. */
	@Transactional(readOnly = true)
	public List<WaitingChild> waiting() {
		return this.proposals.of(this.requests.waiting()).children();
	}

	/** Every officer with the children they have now, by id. */
	public Map<String, OfficerLoad> officers() {
		return this.proposals.loads();
	}

	/**
	 * Makes each officer the IRO of the child, checked afresh; where one choice cannot
	 * stand, nobody is allocated.
	 * @param officers the officer of each allocation; null where none was chosen
	 */
	@Transactional
	public Confirmation confirm(Map<Long, String> officers) {
		Map<Long, Allocation> held = this.requests.hold(officers.keySet())
			.stream()
			.collect(Collectors.toMap(Allocation::id, Function.identity()));
		List<Confirmation.Choice> refused = this.rules.refused(officers, held);
		if (!refused.isEmpty()) {
			return new Confirmation.Refused(refused);
		}
		allocate(held.values(), officers);
		return new Confirmation.Confirmed(held.size());
	}

	private void allocate(Collection<Allocation> requests, Map<Long, String> officers) {
		this.requests.allocate(new HashMap<>(officers), this.clock.instant(), CurrentUser.name());
		requests.forEach((request) -> this.news.recordedOpening(request, officers.get(request.id())));
	}

}
