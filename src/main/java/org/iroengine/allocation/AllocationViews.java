package org.iroengine.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.care.LegalStatus;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;

/** Puts an allocation into the words its forms show. */
@Component
public class AllocationViews {

	private final Allocations allocations;

	private final Care care;

	private final Deadlines deadlines;

	private final ObjectMapper json;

	private final Clock clock;

	AllocationViews(Allocations allocations, Care care, Deadlines deadlines, ObjectMapper json, Clock clock) {
		this.allocations = allocations;
		this.care = care;
		this.deadlines = deadlines;
		this.json = json;
		this.clock = clock;
	}

	/** The allocation as it stands now, with the proposal made last, for a form. */
	public String json(long allocationId) {
		try {
			return this.json.writeValueAsString(of(allocationId));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private AllocationView of(long allocationId) {
		Allocation allocation = this.allocations.get(allocationId);
		PeriodOfCare period = this.care.period(allocation.periodId());
		Child child = this.care.child(allocation.childRef()).orElseThrow();
		Deadline due = this.deadlines.required(allocation.subject(), Allocations.ALLOCATE_IRO);
		Proposal proposal = this.allocations.proposal(allocationId);
		return new AllocationView(child.label(), age(child, period), came(period), due.explanation(),
				due.overdueAt(this.clock.instant()), proposed(proposal),
				proposal.first().map(Proposal.Candidate::officer).orElse(null), runnersUp(proposal), blocked(proposal),
				choices(proposal));
	}

	private static int age(Child child, PeriodOfCare period) {
		LocalDate start = LondonTime.date(period.becameLookedAfterAt());
		return child.dateOfBirth().until(start).getYears();
	}

	private static String came(PeriodOfCare period) {
		return "%s%s, %s".formatted(LondonTime.spoken(period.becameLookedAfterAt()),
				period.timeKnown() ? "" : " (time unknown)", LegalStatus.valueOf(period.legalStatus()).title());
	}

	private static String proposed(Proposal proposal) {
		return proposal.first()
			.map((first) -> "%s: %s".formatted(first.name(), first.why()))
			.orElse("Nobody: every officer is blocked. Ask for cover, then complete this task.");
	}

	private static List<AllocationView.Row> runnersUp(Proposal proposal) {
		return proposal.runnersUp()
			.stream()
			.map((candidate) -> new AllocationView.Row(candidate.name(),
					"%s: %s".formatted(candidate.why(), candidate.behind())))
			.toList();
	}

	private static List<AllocationView.Row> blocked(Proposal proposal) {
		return proposal.blocked()
			.stream()
			.map((blocked) -> new AllocationView.Row(blocked.name(), blocked.reason()))
			.toList();
	}

	private static List<AllocationView.Choice> choices(Proposal proposal) {
		return proposal.candidates()
			.stream()
			.map((candidate) -> new AllocationView.Choice(candidate.officer(),
					"%s, %s".formatted(candidate.name(), candidate.load())))
			.toList();
	}

}
